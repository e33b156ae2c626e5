import {
  type Actor,
  type Hierarchy,
  ok,
  type PlainDate,
  type StandingAgency,
  toPlainDate,
  unwrap,
} from "@de-an-06/domain";
import { type Scope, scopeOf } from "../access/scope.js";
import { refuse } from "../issue/http-issue.js";
import type { IsNamed } from "../operation/named-keys.js";
import type { RecordAddress } from "../repository/records.js";
import type { Repository } from "../repository/repository.js";
import { languageOf } from "../request/accept-language.js";
import type { HttpRequest } from "../request/http-request.js";
import type { ApiOptions } from "./api-options.js";
import type { ApiEvent } from "./event.js";
import type { Context, ScopedRecords } from "./context.js";
import type { Reference } from "./reference.js";
import type { Progress } from "./progress.js";
import type { Stop } from "./stop-after.js";

/** How many records are asked for at a time where all are wanted. */
const batch = 500;
const keptScopes = 1000;
const noAgencies: readonly StandingAgency[] = [];

/** What one request knows before its handler runs. */
export interface Given {
  readonly actor: Actor | null;
  readonly request: Pick<HttpRequest, "headers">;
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly reference: Reference;
  /** Known once the condition of the request was looked at. */
  expects: number | undefined;
  readonly stop: Stop;
  /** Null where nobody asks how far the work is. */
  readonly progress: Progress | null;
  readonly emit: (event: ApiEvent) => void;
}

/** What all requests know. */
interface Shared {
  readonly options: ApiOptions;
  readonly mostPerPage: number;
  readonly mostText: number;
  readonly openApi: () => string;
  readonly isNamed: (reference: Reference) => IsNamed;
  readonly dayOf: (instant: number) => PlainDate;
  readonly scopeFor: (actor: Actor | null, today: PlainDate, reference: Reference) => Scope;
}

/** Makes the function that makes a context; scopes of actors are remembered as long as all they are made of is the same. */
export function contextMaker(
  options: ApiOptions,
  rest: Pick<Shared, "mostPerPage" | "mostText" | "openApi" | "isNamed">,
): (given: Given) => Context {
  const scopes = new WeakMap<Hierarchy, WeakMap<readonly StandingAgency[], Map<string, Scope>>>();
  const nowhere = (on: PlainDate): Scope => ({ within: [], on, units: new Set(), sharedWith: new Set() });

  const scopeFor: Shared["scopeFor"] = (actor, today, reference) => {
    if (actor === null) return nowhere(today);
    const { hierarchy, standingAgencies = noAgencies } = reference;
    const byAgencies = scopes.get(hierarchy) ?? new WeakMap<readonly StandingAgency[], Map<string, Scope>>();
    scopes.set(hierarchy, byAgencies);
    const known = byAgencies.get(standingAgencies) ?? new Map<string, Scope>();
    byAgencies.set(standingAgencies, known);
    const key = `${actor.unit} ${today}`;
    const scope = known.get(key) ?? scopeOf(actor, { hierarchy, standingAgencies, on: today });
    if (known.size >= keptScopes) known.clear();
    known.set(key, scope);
    return scope;
  };

  const shared: Shared = { ...rest, options, dayOf: dayOfMinutes(), scopeFor };
  return (given) => new RequestContext(shared, given);
}

/** The day in Vietnam at an instant, calculated once a minute. */
function dayOfMinutes(): (instant: number) => PlainDate {
  let minute = NaN;
  let day: PlainDate;
  return (instant) => {
    const asked = Math.floor(instant / 60_000);
    if (asked !== minute) day = unwrap(toPlainDate(instant));
    minute = asked;
    return day;
  };
}

/** A class, so that what a handler does not ask for costs nothing. */
class RequestContext implements Context {
  readonly #shared: Shared;
  readonly #given: Given;

  constructor(shared: Shared, given: Given) {
    this.#shared = shared;
    this.#given = given;
  }

  get actor() {
    return this.#given.actor;
  }
  get today() {
    return this.#shared.dayOf(this.#given.instant);
  }
  get at() {
    return new Date(this.#given.instant).toISOString();
  }
  get language() {
    return languageOf(this.#given.request.headers["accept-language"]);
  }
  get reference() {
    return this.#given.reference;
  }
  get expects() {
    return this.#given.expects;
  }
  get mostPerPage() {
    return this.#shared.mostPerPage;
  }
  get mostText() {
    return this.#shared.mostText;
  }
  get openApi() {
    return this.#shared.openApi;
  }
  get isNamed() {
    return this.#shared.isNamed(this.reference);
  }
  get scope() {
    return this.#shared.scopeFor(this.actor, this.today, this.reference);
  }
  get signal() {
    return this.#given.stop.signal;
  }
  get tellProgress() {
    const { progress } = this.#given;
    return (done: number, of: number) => progress?.tell(done, of);
  }
  get records() {
    const { actor, at, scope } = this;
    return recordsOf(this.#shared.options.repository, { actor, at, scope, stop: this.#given.stop });
  }
  get workbooks() {
    return this.#shared.options.workbooks;
  }
  get documents() {
    return this.#shared.options.documents;
  }
  get emit() {
    return this.#given.emit;
  }
}

function recordsOf(
  repository: Repository,
  { scope, actor, at, stop }: Pick<Context, "scope" | "actor" | "at"> & Pick<Given, "stop">,
): ScopedRecords {
  return {
    page: (kind, query) => {
      stop.look();
      return repository.read(kind, scope, query);
    },
    all: async function* (kind, query = {}) {
      let after: RecordAddress | null | undefined;
      do {
        stop.look();
        const page = await repository.read(kind, scope, { ...query, limit: batch, ...(after && { after }) });
        yield* page.items;
        after = page.next;
      } while (after !== null);
    },
    find: async (kind, { unit, id }) => {
      stop.look();
      const [found] = (await repository.read(kind, scope, { unit, id, limit: 1 })).items;
      return found === undefined ? refuse("record.not-found", {}) : ok(found);
    },
    append: async (kind, changes) => {
      if (actor === null) return refuse("access.login-needed", {});
      stop.look();
      return repository.append(kind, changes, { by: actor, at });
    },
  };
}
