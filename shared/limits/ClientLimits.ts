import { gatewayLimits, type QueryLimits } from './QueryLimits.ts';

/** What a gateway lets one caller do: how large a question may be, and how many. */
export interface ClientLimits extends QueryLimits {
  /** What one answer may be expected to cost, as `estimateCost` counts it. */
  cost: number;
  /** Requests in a minute from one address; an IPv6 address counts by its /64 network. */
  requestsPerAddress: number;
  /** Requests in a minute with one access token. */
  requestsPerToken: number;
  /** Requests from one address that are under way at the same time. */
  concurrentPerAddress: number;
  /** Milliseconds for the headers of a request to arrive. */
  headersMs: number;
  /** Milliseconds for a whole request to arrive. */
  requestMs: number;
}

/** An address may be a whole town hall, or a portal that asks for all its visitors; a token is one caller. */
export const clientLimits: ClientLimits = {
  ...gatewayLimits,
  cost: 150_000,
  requestsPerAddress: 6_000,
  requestsPerToken: 600,
  concurrentPerAddress: 100,
  headersMs: 10_000,
  requestMs: 30_000,
};
