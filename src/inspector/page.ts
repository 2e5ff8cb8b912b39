/** What the page is made of, apart from its template. */
export interface PageParts {
  readonly style: string;
  /** Unpacks the program and runs it. */
  readonly script: string;
  /** `sha256-…` of the scripts that may run. */
  readonly scriptHashes: readonly string[];
}

/** The page as one file; what is put in is taken as it is. */
export function pageOf(template: string, { style, script, scriptHashes }: PageParts): string {
  const hashes = scriptHashes.map((hash) => `'${hash}'`).join(" ");
  // the drawing of the map brings its own style
  const policy = `default-src 'none'; script-src ${hashes}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
  };
  return template.replace(/<!-- (\w+) -->/g, (_, name: string) => parts[name] ?? "");
}

/** The program is packed, which makes it a third: browsers unpack it faster than they would read it from afar. */
export function loaderOf(packed: string): string {
  return (
    `(async()=>{const packed=Uint8Array.from(atob("${packed}"),c=>c.charCodeAt(0));` +
    'const text=await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();' +
    'const script=document.createElement("script");script.textContent=text;document.body.append(script)})()'
  );
}
