/** A wrong or missing setting. Its message is one sentence that says what is wrong and how to mend it. */
export class SettingError extends Error {
  override name = 'SettingError';
}
