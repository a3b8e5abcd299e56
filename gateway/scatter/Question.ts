import { type GraphQLSchema, parse } from 'graphql';
import { compact } from '../answer/compact.ts';
import { type Allows, Scanner, wrong } from '../answer/scan.ts';
import { type ScanType, scanObject, type View } from '../answer/scanShape.ts';
import { entityShape } from '../check/checkEntities.ts';
import { fetchShape } from '../check/fetchShape.ts';
import type { SelectionShape } from '../check/Shape.ts';
import type { Fetch } from '../operation/Fetch.ts';

type ScanObject = ScanType & { kind: 'object' };

/** What a graph is asked by one fetch, or by several that are put to it together: worked out once, for all runs. */
export class Question {
  readonly query: string;
  /** It as JSON, up to its variables. */
  readonly head: string;
  /** The shape of its answer. */
  readonly shape: SelectionShape;
  readonly #rootName: string;
  readonly #fetches: readonly Fetch[];
  readonly #scans = new Map<string | null, ScanObject | null>();

  /** `schema` is the graph's own; `fetches` are those that it is asked for: what they give is shown and read as they say. */
  constructor(schema: GraphQLSchema, query: string, fetches: readonly Fetch[]) {
    this.query = query;
    this.head = `{"query":${JSON.stringify(query)},"variables":{`;
    this.shape = fetchShape(schema, parse(query, { noLocation: true }), {});
    this.#rootName =
      (query.startsWith('mutation') ? schema.getMutationType() : schema.getQueryType())?.name ?? '';
    this.#fetches = fetches;
  }

  /** How entities of a type are scanned, or its root fields for null; null when only the check can judge them. */
  scanOf(typename: string | null): ScanObject | null {
    const known = this.#scans.get(typename);
    if (known !== undefined) return known;
    const views: View[] = this.#fetches.map(({ viewOf }) => viewOf(typename));
    const shape = typename === null ? this.shape : entityShape(this.shape, typename);
    const scan = shape ? scanObject(shape, typename ?? this.#rootName, views) : null;
    this.#scans.set(typename, scan);
    return scan;
  }
}

/** A larger answer is left to the check: that of a hostile member, scanned in vain, must not hold up everybody. */
const maxScanned = 1_000_000;

/**
 * What `read` makes of the bytes of an answer, which may hold so many values; null when they are left to the check. What is
 * only written loosely, as some servers do, is written over first.
 */
export function scanned<Found>(
  bytes: Buffer,
  maxValues: number,
  newAllows: () => Allows,
  read: (scanner: Scanner) => Found | typeof wrong,
): Found | null {
  if (bytes.length > maxScanned) return null;
  const scanner = new Scanner(bytes, newAllows());
  const found = read(scanner);
  if (found !== wrong) return scanner.values <= maxValues ? found : null;
  const rewritten = scanner.looselyWritten ? compact(bytes) : null;
  if (!rewritten) return null;
  const second = new Scanner(rewritten, newAllows());
  const again = read(second);
  return again !== wrong && second.values <= maxValues ? again : null;
}
