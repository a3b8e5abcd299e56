/** Says that something was saved, on the screen and to screen readers. */
export const Sparat = ({ text }: { text: string | null }) =>
  text === null ? null : (
    <p className="sparat" role="status">
      {text}
    </p>
  );
