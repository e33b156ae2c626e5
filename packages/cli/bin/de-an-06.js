#!/usr/bin/env node
// npm links a command only to a file that is there when it installs, before anything is built.
import "../dist/bin.js";
