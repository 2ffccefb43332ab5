interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A snippet of the host as parts: what stands between \u0002 and \u0003 matched. */
export function splitSnippet(snippet: string): SnippetPart[] {
  return snippet.split('\u0002').flatMap((piece, index) => {
    const [match = '', rest = ''] = index === 0 ? ['', piece] : piece.split('\u0003');
    return [{ text: match, isMatch: true }, { text: rest, isMatch: false }].filter(({ text }) => text !== '');
  });
}
