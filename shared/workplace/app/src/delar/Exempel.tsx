/** Marks sample data, on the screen and on paper. */
export const Exempel = ({ kalla }: { kalla: { exempel: boolean } | null }) =>
  kalla?.exempel ? (
    <p className="exempel">
      <span className="marke oklart">Exempel</span> Uppgifterna är påhittade för att visa hur det
      fungerar.
    </p>
  ) : null;
