/**
 * A text in the form for rules that search it: one character for all dashes, for all dots, for all slashes and for all
 * spaces; compatibility forms (NFKC) and digits of other scripts as plain ones; without invisible characters. It is
 * never stored or shown.
 */
export function readable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}\p{DI}]/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\p{Pd}~\u2212\u2043\u2053\u02d7\u223c\u23af\u2500\u2501\u2796\u30fc\u4e00]/gu, '-')
    .replace(/[\\\u2215\u2044\u29f8|]/g, '/')
    .replace(/[\u00b7\u2022\u2027\u2219\u22c5\u3002_]/g, '.')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\S\n]|\u2800/g, ' ');
}

/** Unicode has the digits of a script in a row from 0 on, so a digit's place in its row is its value. */
function asciiDigit(digit: string): string {
  if (digit <= '9') return digit;
  const code = digit.codePointAt(0) as number;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
