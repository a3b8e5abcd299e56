import { useState } from 'react';
import { Felruta, Hinder } from '../../Felruta.tsx';
import { Bindning } from '../../formular/Bindning.tsx';
import { Faltet } from '../../formular/Faltet.tsx';
import { faltAv } from '../../formular/typer.ts';
import { elementId, type Formfel, rader } from '../../formular/varden.ts';
import { useSession } from '../../session.ts';
import { useUtkast } from '../../useUtkast.ts';
import type { Organ } from '../vardcentrumfragor.ts';
import { Arendet } from './Arendet.tsx';
import { Narvaro } from './Narvaro.tsx';
import { protokollfor } from './protokollfor.ts';

interface MotesformProps {
  organ: Organ;
  onKlart: (text: string) => Promise<void>;
  om: () => Promise<void>;
}

/**
 * Records a meeting of a body in one form: the date, the seats that attended, and for each matter its paragraph in the minutes.
 * A matter without a paragraph was not dealt with. The server judges what each matter means.
 */
export function Motesform({ organ, onKlart, om }: MotesformProps) {
  const session = useSession();
  const { varden, skriv, kasta } = useUtkast(`${session.vem} mote ${organ.id}`);
  const [fel, setFel] = useState<readonly Formfel[]>([]);
  const [hinder, setHinder] = useState<Error | null>(null);
  const [fragar, setFragar] = useState(false);
  const [under, setUnder] = useState(false);
  const falten = session.formular.andringar.registreraSammantrade?.falt ?? [];
  const text = (name: string) => varden[name] ?? '';
  const redan = organ.sammantraden.find(({ datum }) => datum === text('datum'));
  const tagnaUpp = organ.dagordning.flatMap((vantar, nummer) => {
    const paragraf = text(`paragraf-${nummer}`).trim();
    if (paragraf === '') return [];
    const valda = varden[`punkter-${nummer}`] ?? vantar.punkter.map(({ id }) => id).join('\n');
    return [
      { nummer, vantar, paragraf, sagt: text(`sagt-${nummer}`).trim(), punkter: rader(valda) },
    ];
  });
  const andra = (name: string, varde: string) => {
    skriv(name, varde);
    setFragar(false);
  };

  const granska = () => {
    const saknas =
      text('datum') === '' ? [{ id: 'datum', meddelande: 'Skriv datum för sammanträdet.' }] : [];
    const halv = (text('ovrig-paragraf') === '') !== (text('ovrig-rubrik') === '');
    const ovrig = halv
      ? [{ id: 'ovrig-paragraf', meddelande: 'Skriv både paragrafen och vad den handlar om.' }]
      : [];
    const wrong = [...saknas, ...ovrig];
    setFel(wrong);
    setHinder(null);
    if (wrong.length > 0) return;
    if (tagnaUpp.length > 0) setFragar(true);
    else void spara();
  };

  const spara = async () => {
    setFragar(false);
    setUnder(true);
    try {
      const narvarande = rader(text('narvaro')).map(Number);
      const platser = organ.ledamoter.filter((_, n) => narvarande.includes(n));
      const utfall = await protokollfor(organ, {
        datum: text('datum'),
        narvaro:
          platser.length === 0
            ? null
            : platser.flatMap(({ part, roll, antal }) =>
                part ? [{ part: part.id, mandat: roll, antal }] : [],
              ),
        protokoll: text('protokoll').trim() || null,
        arenden: tagnaUpp,
        ovriga:
          text('ovrig-paragraf') === ''
            ? []
            : [{ paragraf: text('ovrig-paragraf').trim(), rubrik: text('ovrig-rubrik').trim() }],
      });
      if (utfall.mote.length > 0) {
        setFel(utfall.mote.map(({ falt, meddelande }) => ({ id: motesfalt(falt), meddelande })));
        return;
      }
      if (utfall.arenden.length > 0) {
        setFel(
          utfall.arenden.flatMap(({ nummer, fel: own }) =>
            own.map(({ meddelande }) => ({
              id: `paragraf-${tagnaUpp[nummer]?.nummer}`,
              meddelande,
            })),
          ),
        );
        await om();
        return;
      }
      kasta();
      await onKlart(`Sammanträdet ${text('datum')} är protokollfört.`);
    } catch (error) {
      setHinder(error as Error);
    } finally {
      setUnder(false);
    }
  };

  return (
    <section aria-labelledby="protokollfor">
      <h2 id="protokollfor">Protokollför ett sammanträde</h2>
      {hinder && <Hinder fel={hinder} />}
      <Felruta
        rubrik={redan && fel.length > 0 ? 'Allt är inte sparat' : undefined}
        fel={fel.map(({ id, meddelande }) => ({ id: id === '' ? null : id, meddelande }))}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          granska();
        }}
      >
        <Faltet
          falt={faltAv(falten, 'datum')}
          path="datum"
          text={text('datum')}
          onText={(varde) => andra('datum', varde)}
          fel={fel}
        />
        {redan && (
          <p className="hjalp">
            Sammanträdet {redan.datum} är redan registrerat: det du skriver läggs till.
          </p>
        )}
        <Narvaro
          ledamoter={organ.ledamoter}
          falt={faltAv(falten, 'narvaro')}
          text={text('narvaro')}
          onText={(varde) => andra('narvaro', varde)}
        />
        {organ.dagordning.map((vantar, nummer) => (
          <Arendet
            key={`${vantar.slag} ${vantar.plan.id}`}
            vantar={vantar}
            nummer={nummer}
            varden={varden}
            onVarde={andra}
            fel={fel}
          />
        ))}
        <fieldset className="grupp">
          <legend>Annat ärende</legend>
          {(['paragraf', 'rubrik'] as const).map((name) => (
            <Faltet
              key={name}
              falt={{
                ...faltAv(faltAv(falten, 'paragrafer').fields, name),
                required: false,
              }}
              path={`ovrig-${name}`}
              text={text(`ovrig-${name}`)}
              onText={(varde) => andra(`ovrig-${name}`, varde)}
              fel={fel}
            />
          ))}
        </fieldset>
        <Faltet
          falt={faltAv(falten, 'protokoll')}
          path="protokoll"
          text={text('protokoll')}
          onText={(varde) => andra('protokoll', varde)}
          fel={fel}
        />
        {fragar ? (
          <Bindning knapp="Protokollför" onJa={() => void spara()} onNej={() => setFragar(false)}>
            {bindning(tagnaUpp.map(({ vantar }) => vantar.slag))}
          </Bindning>
        ) : (
          <button type="submit" className="huvud" disabled={under}>
            {tagnaUpp.length > 0 ? 'Fortsätt: protokollför' : 'Protokollför'}
          </button>
        )}
      </form>
    </section>
  );
}

/** What the matters commit the parties to, one sentence for each kind. */
function bindning(slag: readonly string[]): string {
  const texter: Readonly<Record<string, string>> = {
    FORANKRING: 'Det som förankras ligger fast, och parterna beslutar om det som det lyder.',
    AVSTAMNING: 'Avstämningen visas för alla. Den beslutar inget.',
    FASTSTALLELSE: 'Den fastställda planen ändras bara genom en ny utgåva.',
  };
  return [...new Set(slag)].map((one) => texter[one] ?? '').join(' ');
}

/** The element of the form that a fault of the meeting concerns. */
const motesfalt = (falt: string | null) => {
  const [first = ''] = (falt ?? '').split(/[.[]/);
  if (first === 'paragrafer') return 'ovrig-paragraf';
  return ['datum', 'narvaro', 'protokoll'].includes(first) ? elementId(first) : '';
};
