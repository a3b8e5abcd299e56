/** The number formats that a file refers to by number alone (ECMA-376, 18.8.30), dates and kronor as in Swedish Excel. */
const formats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0 "kr";-#,##0 "kr"',
  6: '#,##0 "kr";[Red]-#,##0 "kr"',
  7: '#,##0.00 "kr";-#,##0.00 "kr"',
  8: '#,##0.00 "kr";[Red]-#,##0.00 "kr"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'yyyy-mm-dd hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0 "kr";-#,##0 "kr";"-" "kr"',
  43: '#,##0.00;-#,##0.00;"-"??',
  44: '#,##0.00 "kr";-#,##0.00 "kr";"-"?? "kr"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The format with a number of its own; the others that exist are dates of East Asian Excel. */
export function builtinFormat(id: number): string {
  return formats[id] ?? 'General';
}
