type Child = Node | string | undefined;

/** Attributes; `false` and undefined leave one out, `true` sets it without a value. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes and what is in it. Text goes in as text, so frames can bring no markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function button(label: string, onClick: () => void, className = "quiet"): HTMLButtonElement {
  const made = h("button", { type: "button", class: className }, label);
  made.addEventListener("click", onClick);
  return made;
}

/** Brings an element into view within its scroll area, and moves nothing else. */
export function reveal(element: Element, area: Element): void {
  const inner = element.getBoundingClientRect();
  const outer = area.getBoundingClientRect();
  if (inner.top < outer.top) area.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) area.scrollTop += inner.bottom - outer.bottom;
}
