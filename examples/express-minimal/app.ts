import express from "express";
import { deAn06Router } from "@de-an-06/express";
import { actorOf, options } from "./province.js";

/** An app that was there before; the line with the router is all that is added. */
export const app = express();
app.get("/", (_request, response) => void response.send("Cổng thông tin của tỉnh"));
app.use("/de-an-06", deAn06Router({ ...options, actorOf }));
