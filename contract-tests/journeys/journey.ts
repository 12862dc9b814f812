import type { Tools } from '../live-server.ts';
import type { Caller } from './caller.ts';

/** What a journey may do beside the requests of a partner; Prism follows redirects itself, so visitors go past it. */
type Given = {
  /** A key without limits, empty where there are none. */
  token: string;
  tools: Tools;
  /** Follows a link as a visitor's browser does, and returns the address that it leads to. */
  follow(path: string): Promise<URL>;
};

/** What a partner does with one product from start to end. */
export type Journey = (caller: Caller, given: Given) => Promise<void>;
