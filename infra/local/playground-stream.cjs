// Loaded into the chat client before its own code (node --require).
//
// The client's server keeps what the bot sends while no page is open, and hands it over the moment a page connects. The
// page, however, throws away what arrives before it has loaded its configuration, so cards sent before the window was
// opened were lost about every second time. Here the page's connection is held until its configuration has been served.
"use strict";

const http = require("node:http");

const STREAM = "/_ws_conversation/";
const CONFIGURATION = "/_internal/v1/config";
const TIME_TO_RENDER = 500;
const SAME_PAGE = 5_000;
const NO_PAGE = 20_000;

const waiting = new Set();
let served = -Infinity;

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (event, request, other, ...rest) {
  if (event === "request" && request.url === CONFIGURATION) {
    other.once("finish", () => {
      served = performance.now();
      setTimeout(() => waiting.forEach((connect) => connect()), TIME_TO_RENDER);
    });
  }
  if (event !== "upgrade" || !request.url.startsWith(STREAM)) {
    return emit.call(this, event, request, other, ...rest);
  }
  const connect = () => {
    clearTimeout(limit);
    if (waiting.delete(connect)) {
      emit.call(this, event, request, other, ...rest);
    }
  };
  // Whoever connects without loading the page's configuration (a script) is let in after a while.
  const limit = setTimeout(connect, performance.now() - served < SAME_PAGE ? TIME_TO_RENDER : NO_PAGE);
  waiting.add(connect);
  return true;
};
