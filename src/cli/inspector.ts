import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "./args.js";
import { type ExitStatus, FileError, type Io, systemCode, UsageError } from "./io.js";

const defaultPort = 8372;

/** `cv2x inspector`: serves the page until an interrupt. */
export async function inspector(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, ["port"]);
  const [file] = args.files;
  if (file !== undefined) {
    throw new UsageError(`cv2x inspector takes no file, got ${file}: drop files into the page`);
  }
  const port = portOf(args.options.get("port"));
  const interrupted = io.takeInterrupt();
  const server = await serve(await page(), port);
  io.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
  if (!interrupted.aborted) {
    await new Promise<void>((resolve) => {
      interrupted.addEventListener("abort", () => resolve(), { once: true });
    });
  }
  server.closeAllConnections();
  server.close();
  return 0;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError(`--port takes a number from 0 (any that is free) to 65535, got ${text}`);
}

/** Stands beside the program; without the build there is none. */
async function page(): Promise<string> {
  const url = new URL("./inspector.html", import.meta.url);
  try {
    return await readFile(url, "utf8");
  } catch (error) {
    throw new FileError(
      `cannot read ${url.pathname}: ${systemCode(error)}; npm run build makes it`,
    );
  }
}

/** Listens on this machine alone. */
export function serve(html: string, port: number): Promise<Server> {
  const server = createServer(({ method, url }, response) => {
    const isPage = url === "/" && (method === "GET" || method === "HEAD");
    const type = isPage ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
    response.writeHead(isPage ? 200 : 404, {
      "content-type": type,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    response.end(isPage ? html : "There is only the page at /\n");
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        new FileError(
          `cannot listen on 127.0.0.1:${port}: ${systemCode(error)}; --port takes another`,
        ),
      ),
    );
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
