/** The structure of a page whose answer is on its way. */
export function Laddar() {
  return (
    <div className="laddar">
      <p className="bara-lasare" role="status">
        Hämtar uppgifter från huvudmännen …
      </p>
      <div className="ben bred" />
      <div className="ben" />
      <div className="ben" />
      <div className="ben kort" />
    </div>
  );
}
