const SAFE = new Set(
  'txt text yml properties csv json xml atom rss png jpe jpeg jpg gif wbmp bmp svg ico webp tif tiff mp3 mp4 wav avi mpeg mpg mov m4a ogg ogv webm flac'.split(
    ' ',
  ),
);

/**
 * Spring's guard against downloads that a browser would run: a path that ends in a suspicious extension makes the answer
 * a harmless `f.txt`. undefined: nothing to guard.
 */
export function guardedDisposition(uri: string, pattern: string | undefined, status: number): string | undefined {
  if (status < 200 || (status > 299 && status < 400)) return undefined;
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  const [name = '', ...parameters] = last.split(';');
  const unsafe = (text: string): boolean => {
    const dot = text.lastIndexOf('.');
    if (dot < 0) return false;
    const extension = decode(text.slice(dot + 1)).toLowerCase();
    return extension !== '' && !SAFE.has(extension) && pattern?.endsWith(`.${extension}`) !== true;
  };
  return unsafe(name) || parameters.some(unsafe) ? 'inline;filename=f.txt' : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
