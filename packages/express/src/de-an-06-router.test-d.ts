import type { Actor } from "@de-an-06/domain";
import type { ApiOptions } from "@de-an-06/http";
import express, { type Request } from "express";
import { deAn06Router } from "./de-an-06-router.js";

declare const options: ApiOptions;

// As the guide has it: the host's own request says who calls.
express().use(
  "/de-an-06",
  deAn06Router<Request & { readonly user?: Actor }>({ ...options, actorOf: (request) => request.user ?? null }),
);
// @ts-expect-error a request that has no user says nobody
deAn06Router({ ...options, actorOf: (request) => request.user ?? null });
