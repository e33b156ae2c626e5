import { type Actor, type Hierarchy, type Language, ok, type PlainDate } from "@de-an-06/domain";
import { type Scope, scopeOf } from "../access/scope.js";
import { refuse } from "../issue/http-issue.js";
import type { RecordAddress } from "../repository/records.js";
import type { Repository } from "../repository/repository.js";
import type { ApiOptions } from "./api-options.js";
import type { ApiEvent } from "./event.js";
import type { Context, ScopedRecords } from "./context.js";
import type { Reference } from "./reference.js";

/** How many records are asked for at a time where all are wanted. */
const batch = 500;
const keptScopes = 1000;

/** What one request knows before its handler runs. */
export interface Given {
  readonly actor: Actor | null;
  readonly today: PlainDate;
  readonly at: string;
  readonly language: Language;
  readonly reference: Reference;
  readonly expects: number | undefined;
  readonly signal: () => AbortSignal;
  readonly mostPerPage: number;
  readonly openApi: () => string;
}

/** Makes the function that makes a context; scopes of actors are remembered as long as the hierarchy is the same. */
export function contextMaker(options: ApiOptions): (given: Given) => Context {
  const scopes = new WeakMap<Hierarchy, Map<string, Scope>>();
  const nowhere = (on: PlainDate): Scope => ({ within: [], on, units: new Set(), sharedWith: new Set() });

  const scopeFor = ({ actor, today, reference }: Given): Scope => {
    if (actor === null) return nowhere(today);
    const { hierarchy, standingAgencies = [] } = reference;
    const known = scopes.get(hierarchy) ?? new Map<string, Scope>();
    scopes.set(hierarchy, known);
    const key = `${actor.unit} ${today}`;
    const scope = known.get(key) ?? scopeOf(actor, { hierarchy, standingAgencies, on: today });
    if (known.size >= keptScopes) known.clear();
    known.set(key, scope);
    return scope;
  };

  return (given) => new RequestContext(options, given, scopeFor);
}

/** A class, so that what a handler does not ask for costs nothing. */
class RequestContext implements Context {
  readonly #options: ApiOptions;
  readonly #given: Given;
  readonly #scopeFor: (given: Given) => Scope;

  constructor(options: ApiOptions, given: Given, scopeFor: (given: Given) => Scope) {
    this.#options = options;
    this.#given = given;
    this.#scopeFor = scopeFor;
  }

  get actor() {
    return this.#given.actor;
  }
  get today() {
    return this.#given.today;
  }
  get at() {
    return this.#given.at;
  }
  get language() {
    return this.#given.language;
  }
  get reference() {
    return this.#given.reference;
  }
  get expects() {
    return this.#given.expects;
  }
  get mostPerPage() {
    return this.#given.mostPerPage;
  }
  get openApi() {
    return this.#given.openApi;
  }
  get scope() {
    return this.#scopeFor(this.#given);
  }
  get signal() {
    return this.#given.signal();
  }
  get records() {
    return recordsOf(this.#options.repository, { ...this.#given, scope: this.scope });
  }
  get workbooks() {
    return this.#options.workbooks;
  }
  get emit() {
    return (event: ApiEvent) => this.#options.onEvent?.(event);
  }
}

function recordsOf(
  repository: Repository,
  { scope, actor, at, signal }: Pick<Given, "actor" | "at" | "signal"> & { readonly scope: Scope },
): ScopedRecords {
  return {
    page: (kind, query) => repository.read(kind, scope, query),
    all: async function* (kind, query = {}) {
      let after: RecordAddress | null | undefined;
      do {
        signal().throwIfAborted();
        const page = await repository.read(kind, scope, { ...query, limit: batch, ...(after && { after }) });
        yield* page.items;
        after = page.next;
      } while (after !== null);
    },
    find: async (kind, { unit, id }) => {
      const [found] = (await repository.read(kind, scope, { unit, id, limit: 1 })).items;
      return found === undefined ? refuse("record.not-found", {}) : ok(found);
    },
    append: async (kind, changes) =>
      actor === null ? refuse("access.login-needed", {}) : repository.append(kind, changes, { by: actor, at }),
  };
}
