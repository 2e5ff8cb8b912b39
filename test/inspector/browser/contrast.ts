/**
 * Texts that stand out less than WCAG 2.2 1.4.3 wants (4.5 to 1), with what they are. Runs in the page, so all that it
 * needs is in it. What is disabled is left out, as there.
 */
export function faintTexts(least: number): string[] {
  type Colour = readonly [number, number, number, number];
  const colourOf = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, alpha];
  };
  const luminance = ([r, g, b]: Colour): number => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const groundOf = (element: Element): Colour => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const colour = colourOf(getComputedStyle(at).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };
  const contrast = (a: Colour, b: Colour): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  const found: string[] = [];
  const check = (element: Element, text: string, pseudo?: string): void => {
    if (text.trim() === "" || element.matches(":disabled")) return;
    if (!element.checkVisibility({ visibilityProperty: true })) return;
    const ratio = contrast(colourOf(getComputedStyle(element, pseudo).color), groundOf(element));
    if (ratio < least) found.push(`${ratio.toFixed(2)} ${element.className}: ${text.slice(0, 40)}`);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element !== null) check(element, node.textContent ?? "");
  }
  for (const field of document.querySelectorAll("input, textarea")) {
    check(field, field.getAttribute("placeholder") ?? "", "::placeholder");
  }
  return found;
}
