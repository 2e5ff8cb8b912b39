import { editions } from "../editions/index.js";
import { ruleSets, rules, usualRuleSets } from "../meaning/lint/index.js";
import { largestSeed } from "../schema/generate/random.js";
import { listed } from "./args.js";
import { UsageError } from "./io.js";
import { suggestion } from "./nearest.js";
import { allEditions } from "./types.js";

const general = `cv2x encodes and decodes the Chinese C-V2X messages (ASN.1 UPER).

  cv2x decode   [FILE…]    octets to values: which edition is it, what does it say, where is it wrong
  cv2x encode   [FILE…]    values to octets
  cv2x identify [FILE…]    which editions read the octets, and why the others do not
  cv2x inspect  HEX|FILE…  every bit of a frame: whose it is and what it says; two frames, or all editions, compared
  cv2x inspector           the same as a page for a browser, served to this machine alone
  cv2x lint     [FILE…]    what frames say that they should not, beyond what the encoding forbids
  cv2x map      [FILE…]    what frames tell of the road and who is on it, as GeoJSON or as a picture
  cv2x generate            frames that are right but unusual, or nearly right, to try receivers with
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

  --in auto|hex|base64|bin|pcap|pcapng|ndjson   how frames are written (auto: found out for each input)
        hex, base64   one frame a line
        bin           the whole input is one frame
        pcap, pcapng  a frame a packet: all of it for link types USER0 to USER15, the payload of UDP for Ethernet,
                      Linux cooked and IP; packets with something else are left out and counted
        ndjson        a JSON object a line, the frame in its member hex, uper (hex too) or base64
  --skip N                          octets in front of each frame that do not belong to it
  --prefix u8|u16be|u16le|u32be|u32le   for bin: each frame has its length in front of it
  --field NAME[:hex|:base64]        for ndjson: the member with the frame, such as payload.data:base64
  --edition auto|KEY                the document that the sender followed (auto: cv2x help identify)
        ${editions.join(", ")}
  --type NAME                       ASN.1 type of the octets (MessageFrame, else a message without frame)
  --layer auto|dsm|spdu|certificate|coer|frame   what the octets are (auto: found out for each frame)
        dsm           adaptation octet and DSM frame (YD/T 3707), with what stands in it
        spdu          security envelope (YD/T 3957) with the message in it
        certificate   a certificate
        coer          another type of the envelope, which --type names
        frame         the message itself, nothing around it
  --out ndjson|jer|tree             tree on a terminal, else ndjson
        ndjson        {"n":0,"edition":…,"type":…,"octets":53,"value":…}
                      {"n":1,"hex":…,"error":{"code":…,"message":…,"path":…,"bitOffset":…}}
                      and where they apply source, time, layers, security, warnings; octets counts the whole frame
        jer           the value alone (X.697), or the error
        tree          for reading
  --verify                          judge signatures: "security":{"result":…,"reason":…,"message":…,"signer":…}
        with valid, invalid, undetermined or unsecured as the result; the exit status does not tell it
  --certs FILE[,FILE…]              certificates that the receiver knows: one as it is, or a line each in hex, base64
        or JSON (members bytes, hex or base64); those of valid messages are remembered
  --roots FILE[,FILE…]              those it trusts, or a list of roots (RootCtl); the list's own signature is not
        checked (of --certs those that sign themselves)
  --now TIME|capture                the receiver's clock: 2024-05-01T08:00:00Z, or when a frame was captured (now)
  --where EXPR                      write only records of which this holds; frames keep their n
        members by their path, compared by == != < <= > >= and joined by and; a path alone: there is such a member;
        * for each of several; numbers as such, all else as text, with "" around blanks
  --follow                          wait for what is added to FILE, until an interrupt; begin anew when it is cut or
        replaced
  --summary                         frames by type, edition, AID and error on standard error (if that is a terminal)
  --annotate OUT.pcapng             write the packets with frames that are meant, each with its decoding as a comment
        for Wireshark; frames that are not from a capture stand there as USER0 at the time 0

Blank lines and lines that begin with # are passed over.

  cv2x decode frames.hex --edition ydt3709-2020
  cv2x decode --in bin --out tree frame.uper
  cv2x decode drive.pcapng | jq 'select(.layers[0].aid == 111) | .value'
  cv2x decode a.hex b.hex | jq 'select(.error)'
  cv2x decode drive.pcapng --verify --certs certs.hex --now capture | jq .security
  cv2x decode drive.pcapng --where 'layers.0.aid == 111 and value.bsmFrame.speed > 500'
  cv2x decode drive.pcapng --where error.code==truncated --annotate broken.pcapng
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
The record of a frame with layers gives the octets of its message, without the DSM header and the security envelope.

  cv2x decode frames.hex | jq -c '.value.bsmFrame.speed = 500' | cv2x encode
  cv2x encode --edition ydt3709-2020 values.jsonl
  echo 1200 | cv2x encode --edition ydt3709-2020 --type Speed
`;

const identifyPage = `cv2x identify [FILE…]  Tries frames under every edition and says which fit and why the others do not.

  --in auto|hex|base64|bin|pcap|pcapng|ndjson   how frames are written, as for cv2x decode
  --skip N   --prefix FORM   --field NAME       likewise
  --type NAME                       ASN.1 type of the octets (MessageFrame, else the messages without a frame)
  --out ndjson|tree                 tree on a terminal, else ndjson

UPER carries no version. Where several editions read all octets to different values, the one with the fewest unknown
parts is named, then one that encodes to the same octets, then the most plausible one; then the answer is not sure.
In the tree = marks the editions that mean what is named, ~ those that read something else.

  cv2x identify drive.hex --out tree
  cv2x identify drive.hex | jq -r .best.edition | sort | uniq -c
`;

const inspectPage = `cv2x inspect [HEX|FILE…]  Shows frames bit by bit: whose bits they are, and what they say.

  --in auto|hex|base64|bin|pcap|pcapng|ndjson   how frames are written, as for cv2x decode
  --skip N   --prefix FORM   --field NAME       likewise
  --edition auto|KEY                the document that the sender followed (auto: cv2x help identify)
        ${editions.join(", ")}
  --type NAME                       ASN.1 type of the octets (MessageFrame, else a message without frame)
  --layer auto|dsm|spdu|certificate|frame
                                    what the octets are (auto: found out for each frame)
  --path PATH                       only this part: bsmFrame.pos, rsmFrame.participants.*.speed, dsm.aid, spdu.content
  --bits                            the bits themselves beside the tree, in place of the octets they stand in
  --diff                            where two frames differ: at which bit, and in which fields
  --editions                        what each edition makes of the same octets, and at which bit they part

Bits count from 0, the first of the frame with all its layers. (raw 4471) is what the bits say as a number where it is
another one than the value: INTEGERs count from their lower bound, ENUMERATEDs and CHOICEs are indexes. Lines with ·
are no values but extension bit, presence bitmap, length, index or padding. In a frame that cannot be read > marks the
fault.

  cv2x inspect 0014A5…
  cv2x inspect drive.pcapng --path bsmFrame.pos
  cv2x inspect good.hex bad.hex --diff
  cv2x inspect frame.hex --edition csae53-2017 --bits | less -R
`;

const lintPage = `cv2x lint [FILE…]  Checks frames against rules beyond the encoding, each and in their order as one stream.

  --in auto|hex|base64|bin|pcap|pcapng|ndjson   how frames are written; with --skip, --prefix and --field as for
        cv2x decode
  --edition auto|KEY                the document that the sender followed (auto: cv2x help identify)
        ${editions.join(", ")}
  --layer auto|dsm|spdu|frame       what is around the message (auto: found out for each frame)
  --rules NAME[,NAME…]              sets or rules, or all (${usualRuleSets.join(",")})
  --out text|json|sarif             text unless told; json is an object a line; sarif is one document

Exit status 1 tells of errors or warnings, or of frames that cannot be read; notes alone do not count.

${ruleList()}

  cv2x lint drive.pcapng
  cv2x lint obu.hex --rules values,stream,gbt45315
  cv2x lint drive.pcapng --out sarif > lint.sarif
`;

/** Each set with its rules. */
function ruleList(): string {
  return ruleSets
    .map((set) => {
      const own = rules.filter((rule) => rule.set === set);
      return [set, ...own.map(({ id, severity }) => `  ${id.padEnd(34)}${severity}`)].join("\n");
    })
    .join("\n");
}

const mapPage = `cv2x map [FILE…]  Draws what frames tell of the road and of those on it, all frames of the inputs together.

  --in auto|hex|base64|bin|pcap|pcapng|ndjson   how frames are written; with --skip, --prefix and --field as for
        cv2x decode
  --edition auto|KEY                the document that the sender followed (auto: cv2x help identify)
        ${editions.join(", ")}
  --layer auto|dsm|spdu|frame       what is around the message (auto: found out for each frame)
  --out geojson|svg                 geojson unless told
        geojson       RFC 7946: nodes, links, lanes, stop lines, movements with their lights; road users with their
                      tracks, obstacles, events, signs, areas; each says in properties.feature what it is
        svg           a picture of the crossings of the MAP, or without one of what lies together

What is told again takes the place of what was told before, so the end of a stream is shown. Frames that cannot be
read are reported on standard error. Positions are those of the messages, which do not name their datum.

  cv2x map drive.pcapng --out svg > crossing.svg
  cv2x map drive.hex | jq '.features[] | select(.properties.feature == "stopLine")'
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
  --support              what of X.680 to X.683 is supported, ignored and refused, clause by clause, and nothing else

If a module has problems all of them are shown, nothing is written, and the exit status is 1.
The files import cv2x-codec/runtime: have cv2x-codec among the dependencies of the program that uses them.

  cv2x compile acme.asn --out src/acme
  cv2x compile BasicSafetyMessage.asn --with ydt3709-2020 --edition acme-2025 --root MessageFrame --out src/acme
`;

const generatePage = `cv2x generate  Makes frames to try receivers with: right, and with all that real ones seldom have.

  --type NAME            ASN.1 type (MessageFrame)
  --edition KEY          document that they follow (${editions[0]}); --type is needed for those of the envelope
        ${allEditions.join(", ")}
  --count N              how many (1)
  --seed N               from 0 to ${largestSeed}: the same seed gives the same frames on every machine (0)
  --near                 nearly right: right ones with bits flipped, cut, lengthened, spliced; with other counts,
                         lengths and indexes, or with values out of range; those of other editions; some are
                         still right, and some are cut down to nothing, which is a blank line
  --out hex|base64|bin|ndjson|jer   a frame a line (hex); bin is nothing but the octets, one frame after the other;
                         ndjson and jer are what cv2x decode says of them, with this type and edition

Ends of ranges and sizes come often, and so do frames with all and with no optional fields, and parts that a later
edition might add. A later version of cv2x may make other frames from a seed.

  cv2x generate --count 1000 --seed 7 | cv2x decode
  cv2x generate --near --count 1000000 --out hex > nearly.hex
  cv2x generate --type Position3D --edition csae53-2017 --count 20 --out jer
`;

const inspectorPage = `cv2x inspector  Serves the inspector, a page for a browser, to this machine alone, until an interrupt.

  --port N               where it listens on 127.0.0.1 (8372); 0 for any that is free

The page reads frames in the browser and sends nothing. It is one file, inspector.html beside the program, which also
works when it is opened from disk. A link to a frame has the octets behind #, which browsers send to nobody.

  cv2x inspector
  cv2x inspector --port 9000
`;

const pages: ReadonlyMap<string, string> = new Map([
  ["decode", decodePage],
  ["encode", encodePage],
  ["identify", identifyPage],
  ["inspect", inspectPage],
  ["inspector", inspectorPage],
  ["lint", lintPage],
  ["map", mapPage],
  ["generate", generatePage],
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
