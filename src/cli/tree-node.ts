/** A value as lines for people. */
export interface TreeNode {
  readonly label: string;
  /** Behind the label; empty if all is in the children. */
  readonly text: string;
  readonly children: readonly TreeNode[];
}

/** Lines of nodes that stand beside each other: what is behind their labels begins in one column. */
export function renderNodes(nodes: readonly TreeNode[], indent: string): string {
  const labels = nodes.filter((node) => node.text !== "").map((node) => node.label.length);
  const width = Math.max(0, ...labels);
  let lines = "";
  for (const { label, text, children } of nodes) {
    lines += text === "" ? `${indent}${label}\n` : `${indent}${label.padEnd(width)}  ${text}\n`;
    lines += renderNodes(children, `${indent}  `);
  }
  return lines;
}
