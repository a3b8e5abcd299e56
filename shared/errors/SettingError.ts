/** A wrong or missing setting: its message is one sentence that says what is wrong and how to mend it. */
export class SettingError extends Error {
  override name = 'SettingError';
}
