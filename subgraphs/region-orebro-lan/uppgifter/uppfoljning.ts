import type { NyUppgift } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision, orebroutredning } from '../../underlag/kallor.ts';

const ord = { noggrannhet: 'ORD' } as const;

/** How often things are followed up, who lifts what, and what the documents find missing. */
export const uppfoljning: NyUppgift[] = [
  {
    ...ord,
    id: 'manadsuppfoljning',
    amne: 'uppfoljning',
    avser: 'Tillgänglighet i varje närsjukvårdsområde och i förvaltningen, enligt ”årshjulet”',
    ordalydelse: 'månatlig uppföljning',
    kalla: orebrorevision('Har information delgivits ansvarig nämnd'),
  },
  {
    ...ord,
    id: 'beredningens-moten',
    amne: 'uppfoljning',
    avser: 'Möten i beredningen för nära vård, som inte har något beslutsmandat utöver egen budget',
    organisationsenhet: 'beredningen-for-nara-vard',
    ordalydelse: 'varannan månad',
    kalla: orebrorevision('Har information delgivits ansvarig nämnd'),
  },
  {
    ...ord,
    id: 'rapportering-till-politiken',
    amne: 'uppfoljning',
    avser: 'Tillgängligheten i rapporter till ledning och politik',
    ordalydelse: 'månadsvis, med en fördjupad beskrivning under delår samt årsredovisning',
    kalla: orebrorevision('Har information delgivits ansvarig nämnd'),
  },
  {
    ...ord,
    id: 'insatser-utan-samlad-beskrivning',
    amne: 'behov',
    avser: 'Vilka vårdcentraler som genomför vilken insats',
    ordalydelse: 'ingen samlad beskrivning',
    anmarkning: 'Tabellen av vårdcentraler och insatser visar därför okänt, inte nej.',
    kalla: orebrorevision('Pågår ytterligare aktiviteter'),
  },
  {
    ...ord,
    id: 'initiativ-for-tillganglighet',
    amne: 'kalla-som-slutar',
    avser: 'De initiativ för tillgängligheten som granskningen räknar upp',
    ordalydelse: 'lyfts följande initiativ fram:',
    anmarkning:
      'Källan slutar där uppräkningen börjar: vilka initiativen är, är okänt, och inga har hittats på.',
    kalla: orebrorevision('Pågår ytterligare aktiviteter'),
  },
  {
    ...ord,
    id: 'utredningens-forsta-kapitel',
    amne: 'kalla-som-slutar',
    avser: 'Utredningens kapitel 1–6',
    ordalydelse: 'kapitel 7',
    anmarkning: 'Det underlag som finns här börjar med kapitel 7: vad som står före är okänt.',
    kalla: orebroutredning('7'),
  },
  {
    ...ord,
    id: 'resurser-utan-samlad-bild',
    amne: 'behov',
    avser: 'Var resurserna behövs bäst: rutiner och strukturer för uppföljning brister',
    ordalydelse: 'saknas en samlad bild',
    kalla: orebroutredning('9'),
  },
  {
    ...ord,
    id: 'vad-och-hur',
    amne: 'styrning',
    avser: 'Linjen avgör vad som ska göras, processägaren hur; en ifrågasatt vad-fråga lyfts uppåt',
    ordalydelse: 'lyftas uppåt i linjen till högsta ansvarig',
    kalla: orebroutredning('7'),
  },
];
