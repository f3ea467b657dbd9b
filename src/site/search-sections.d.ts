/** A part of a page as Pagefind keeps it: `id` is its place, empty for what stands before the first heading. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export function sectionsOf(page: {
  readonly raw_content: string;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text?: string | null | undefined;
    readonly location: number;
  }[];
}): readonly Section[];
