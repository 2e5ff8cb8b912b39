import type { Random } from "../../random.js";

/** Changes text token by token: `tokens` are those that fit, `other` is another text to take some from. */
export function mutateTokens(
  text: string,
  pattern: RegExp,
  tokens: readonly string[],
  random: Random,
  other: () => string,
): string {
  let mutated = tokensOf(text, pattern);
  for (let left = 1 + random.below(4); left > 0; left--) {
    mutated = changed(mutated, tokens, random, () => tokensOf(other(), pattern));
  }
  return mutated.join("");
}

function changed(
  tokens: readonly string[],
  words: readonly string[],
  random: Random,
  other: () => readonly string[],
): string[] {
  const at = random.below(tokens.length + 1);
  const count = 1 + random.below(6);
  const head = tokens.slice(0, at);
  const piece = tokens.slice(at, at + count);
  const tail = tokens.slice(at + count);
  switch (random.below(8)) {
    case 0:
      return [...head, ...tail];
    case 1:
      return [...head, ...piece, ...piece, ...tail];
    case 2:
      return [...head, random.pick(words), ...tokens.slice(at + 1)];
    case 3:
      return [...head, random.pick(words), ...tokens.slice(at)];
    case 4: {
      const donor = other();
      const from = random.below(donor.length + 1);
      return [...head, ...donor.slice(from, from + count), ...tail];
    }
    case 5:
      return [...head, ...piece.reverse(), ...tail];
    case 6:
      return [...head, ...Array<string>(64).fill(random.pick(words)), ...tail];
    default:
      return random.below(4) === 0 ? head : [...head, ...broken(piece, random), ...tail];
  }
}

/** One character changed or taken out. */
function broken(piece: readonly string[], random: Random): string[] {
  const [first = "", ...rest] = piece;
  const at = random.below(first.length + 1);
  const character = random.pick(["", "\0", "\u{1F697}", "\uD800", "\u00e9", '"', "'", "\\", "9"]);
  return [first.slice(0, at) + character + first.slice(at + 1), ...rest];
}

function tokensOf(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}
