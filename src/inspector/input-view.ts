import { button, h } from "./dom.js";
import { exampleFrames } from "./example.js";
import { framesOfOctets, framesOfText, type Input, type ListedFrame } from "./input.js";
import type { Words } from "./words.js";

/** Where frames come in: pasted, dropped, opened, or the example. */
export interface InputView {
  readonly element: HTMLElement;
  show(text: Words): void;
  /** Sentences for people; without any the old ones go away. */
  note(...sentences: readonly string[]): void;
}

const largestFileOctets = 256 * 1024 * 1024;

export function inputView(
  onFrames: (frames: readonly ListedFrame[]) => void,
  onClear: () => void,
): InputView {
  let words: Words | undefined;
  const area = h("textarea", { id: "input", rows: 2, spellcheck: "false" });
  const fileInput = h("input", { type: "file", hidden: true, multiple: true, id: "file" });
  const showButton = button("", () => void take(framesOfText(area.value)), "primary");
  const openButton = button("", () => fileInput.click());
  const exampleButton = button("", () => void take(framesOfText(exampleFrames)));
  const clearButton = button("", () => {
    area.value = "";
    note();
    onClear();
  });
  const notes = h("div", { class: "notes", role: "status" });

  const note = (...sentences: readonly string[]): void => {
    notes.replaceChildren(...sentences.map((sentence) => h("p", {}, sentence)));
  };
  const take = async (input: Promise<Input>): Promise<void> => {
    note(words?.reading ?? "");
    try {
      const { frames, warnings } = await input;
      note(...warnings);
      if (frames.length > 0) onFrames(frames);
    } catch (error) {
      // a capture file that is broken at its beginning, or a file that cannot be read
      note(error instanceof Error ? error.message : String(error));
    }
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      if (file.size > largestFileOctets) {
        note(`${file.name}: ${words?.tooLarge ?? ""}`);
        continue;
      }
      await take(file.arrayBuffer().then((content) => framesOfOctets(new Uint8Array(content))));
    }
  };

  const takeAll = (brought: DataTransfer): void => {
    const text = brought.getData("text/plain");
    if (brought.files.length > 0) void takeFiles([...brought.files]);
    else if (text !== "") void take(framesOfText(text));
  };

  fileInput.addEventListener("change", () => {
    void takeFiles([...(fileInput.files ?? [])]);
    fileInput.value = "";
  });
  document.addEventListener("paste", ({ target, clipboardData }) => {
    // into the filter or a value something else is pasted
    if (target instanceof HTMLInputElement || clipboardData === null) return;
    takeAll(clipboardData);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer !== null) takeAll(event.dataTransfer);
  });

  const buttons = [showButton, openButton, exampleButton, clearButton];
  const together = h("div", { class: "together" }, ...buttons, fileInput);
  return {
    element: h("section", { class: "input" }, area, together, notes),
    note,
    show(text) {
      words = text;
      area.placeholder = text.inputHint;
      area.setAttribute("aria-label", text.inputLabel);
      fileInput.setAttribute("aria-label", text.openFile);
      showButton.textContent = text.show;
      openButton.textContent = text.openFile;
      exampleButton.textContent = text.example;
      clearButton.textContent = text.clear;
    },
  };
}
