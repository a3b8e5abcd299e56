/** Says that something was written, to who sees and to who listens. */
export const Sparat = ({ text }: { text: string | null }) =>
  text === null ? null : (
    <p className="sparat" role="status">
      {text}
    </p>
  );
