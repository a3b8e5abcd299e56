/** What a party answers about the geographic health mission, as @requires brings it: null in every field while it is silent. */
export interface Halsouppdragssvar {
  halsouppdrag?: {
    huvudmanId?: string | null;
    innehavare?:
      | readonly {
          verksamhetId: string;
          namn: string;
          kommunkoder: readonly string[];
          vardcentrum: readonly string[];
        }[]
      | null;
  } | null;
}
