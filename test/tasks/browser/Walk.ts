import type { Hand } from '../../workplace/Hand.ts';
import type { JointNetwork } from '../../workplace/joint.ts';

/** One way through a task: by mouse on a desktop, or by keyboard alone on a phone. */
export interface Walk {
  how: string;
  /** Which way it is: each writes rows of its own. */
  nummer: number;
  joint: JointNetwork;
  /** The hands of somebody with those roles, at the first page of a party's workplace. */
  hands(slug: string, ...roller: string[]): Promise<Hand>;
}

/** What anybody sees of the network. */
export async function seen(
  { joint }: Walk,
  query: string,
  variables: Record<string, unknown> = {},
) {
  return (await joint.network.ask(query, variables)).data;
}
