import { editions } from "../editions/index.js";
import { listed } from "./args.js";
import { UsageError } from "./io.js";
import { suggestion } from "./nearest.js";

const general = `cv2x encodes and decodes the Chinese C-V2X messages (ASN.1 UPER).

  cv2x decode   [FILE…]    octets to values: which edition is it, what does it say, where is it wrong
  cv2x encode   [FILE…]    values to octets
  cv2x identify [FILE…]    which editions read the octets, and why the others do not
  cv2x compile  FILE.asn…  your own ASN.1 modules to TypeScript codecs
  cv2x help     [COMMAND]  this page, or the page of a command
  cv2x --version

Without FILE, or where FILE is -, standard input is read.

  echo 00…hex… | cv2x decode
  cv2x decode drive.hex --out ndjson | cv2x encode > same.hex

Editions: ${editions.join(", ")}
Exit status: 0 all good; 1 some frames failed, the others are done; 2 wrong usage or unreadable input.
`;

const decodePage = `cv2x decode [FILE…]  Decodes frames and prints one result for each, in their order.

  --in auto|hex|base64|bin|ndjson   how frames are written (auto: found out for each input)
        hex, base64   one frame a line
        bin           the whole input is one frame
        ndjson        a JSON object a line, the frame in its member hex, uper (hex too) or base64
  --edition auto|KEY                the document that the sender followed (auto: cv2x help identify)
        ${editions.join(", ")}
  --type NAME                       ASN.1 type of the octets (MessageFrame, else a message without frame)
  --layer auto|frame                what is around the message: nothing but the encoding itself
  --out ndjson|jer|tree             tree on a terminal, else ndjson
        ndjson        {"n":0,"edition":…,"type":…,"octets":53,"value":…}
                      {"n":1,"hex":…,"error":{"code":…,"message":…,"path":…,"bitOffset":…}}
        jer           the value alone (X.697), or the error
        tree          for reading

Blank lines and lines that begin with # are passed over.

  cv2x decode frames.hex --edition ydt3709-2020
  cv2x decode --in bin --out tree frame.uper
  cv2x decode a.hex b.hex | jq 'select(.error)'
  echo 2580 | cv2x decode --type Speed
`;

const encodePage = `cv2x encode [FILE…]  Encodes values, a JSON value a line, and prints the octets of each in their order.

  --edition KEY          needed for bare values; for records it overrides what they say
        ${editions.join(", ")}
  --type NAME            ASN.1 type of bare values (MessageFrame); for records it overrides what they say
  --out hex|base64|bin   one frame a line; bin is nothing but the octets, one frame after the other

A line holds a record as cv2x decode writes them, or a bare value (JER, X.697). The record of a frame that could not
be decoded gives its octets back. A value that cannot be encoded gives a line # {"error":…} in its place; with bin
that line goes to standard error. Blank lines and lines that begin with # are passed over.

  cv2x decode frames.hex | jq -c '.value.bsmFrame.speed = 500' | cv2x encode
  cv2x encode --edition ydt3709-2020 values.jsonl
  echo 1200 | cv2x encode --edition ydt3709-2020 --type Speed
`;

const identifyPage = `cv2x identify [FILE…]  Tries frames under every edition and says which fit and why the others do not.

  --in auto|hex|base64|bin|ndjson   how frames are written, as for cv2x decode
  --type NAME                       ASN.1 type of the octets (MessageFrame, else the messages without a frame)
  --out ndjson|tree                 tree on a terminal, else ndjson

UPER carries no version. Where several editions read all octets to different values, the one with the fewest unknown
parts is named, then one that encodes to the same octets, then the most plausible one; then the answer is not sure.
In the tree = marks the editions that mean what is named, ~ those that read something else.

  cv2x identify drive.hex --out tree
  cv2x identify drive.hex | jq -r .best.edition | sort | uniq -c
`;

const compilePage = `cv2x compile FILE.asn… --out DIR  Compiles ASN.1 modules to codecs in TypeScript.

  --out DIR              folder for the files; it is made if need be
        index.ts       types and codecs, to import from
        schema.ts      the schema, for registerSchema of cv2x-codec/schema
        Module.ts      a file for each module, which index.ts imports
  --with KEY             add the modules of an edition, to import from or to replace: a module of yours takes
                         the place of the one of the same name
        ${editions.join(", ")}
  --edition KEY          what your codecs give as their edition (the name of the first file)
  --root TYPE[,TYPE…]    only these types and what they are made of (all)

If a module has problems all of them are shown, nothing is written, and the exit status is 1.
The files import cv2x-codec/runtime: have cv2x-codec among the dependencies of the program that uses them.

  cv2x compile acme.asn --out src/acme
  cv2x compile BasicSafetyMessage.asn --with ydt3709-2020 --edition acme-2025 --root MessageFrame --out src/acme
`;

const pages: ReadonlyMap<string, string> = new Map([
  ["decode", decodePage],
  ["encode", encodePage],
  ["identify", identifyPage],
  ["compile", compilePage],
  ["help", general],
]);

/** The page of a command, or the general one. Throws {@link UsageError} if there is no such command. */
export function helpPage(command?: string): string {
  if (command === undefined) return general;
  const page = pages.get(command);
  if (page === undefined) throw unknownCommand(command);
  return page;
}

export function unknownCommand(command: string): UsageError {
  const commands = [...pages.keys()];
  const hint = suggestion(command, commands);
  return new UsageError(
    `there is no command ${JSON.stringify(command)}${hint || ";"} commands are ${listed(commands)}`,
  );
}
