import type { Profile } from "@de-an-06/domain";
import type { Limits } from "../request/limits.js";
import type { Repository } from "../repository/repository.js";
import type { Operation } from "../operation/operation.js";
import type { Documents } from "./documents.js";
import type { ApiEvent } from "./event.js";
import type { Observer } from "./observe.js";
import type { Reference } from "./reference.js";
import type { Hook } from "./safely.js";
import type { Workbooks } from "./workbooks.js";

/** What the operations run on. */
export interface ApiOptions {
  readonly repository: Repository;
  /** As a value, or as a function that is asked at every request and should answer from memory. */
  readonly reference: Reference | (() => Reference | Promise<Reference>);
  /** What the province does its own way, over the reference data. */
  readonly profile?: Profile;
  readonly workbooks?: Workbooks;
  readonly documents?: Documents;
  /** Told what has happened, after it was stored. A promise is awaited; what it throws goes to `log` and changes no answer. */
  readonly onEvent?: Hook<ApiEvent>;
  readonly limits?: Partial<Limits>;
  /** The host's logger. */
  readonly log?: Observer;
  /** The host's metrics: see {@link openTelemetryObserver}. */
  readonly measure?: Observer;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Further operations of the host, or fewer of ours. */
  readonly operations?: readonly Operation[];
  /** What the contract calls itself, and where it is served. */
  readonly title?: string;
  readonly server?: string;
}
