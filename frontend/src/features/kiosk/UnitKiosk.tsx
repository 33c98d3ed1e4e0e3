import { useEffect, useEffectEvent, useState } from 'react';
import { showLanguage, useLanguage } from '@/i18n/language';
import { AboutDevice } from './AboutDevice';
import { KioskForm } from './KioskForm';
import { KioskFrame } from './KioskFrame';
import { KioskThanks } from './KioskThanks';
import { LanguageRow } from './LanguageRow';
import { Leaving } from './Leaving';
import type { KioskReceipt, KioskSession } from './queries';
import { StartScreen } from './StartScreen';
import { useUntouched } from './useUntouched';

type Stage =
  { at: 'start' } | { at: 'writing'; done: boolean } | { at: 'thanks'; receipt: KioskReceipt; done: boolean };
const start: Stage = { at: 'start' };

/** From the start screen to thanks and back. NB: all that was written is in the form alone, and goes with it. */
export function UnitKiosk({ session }: { session: KioskSession }) {
  const { department, municipality, language } = session;
  const shown = useLanguage();
  const [stage, setStage] = useState<Stage>(start);
  const [about, setAbout] = useState(false);
  const speak = useEffectEvent(() => void showLanguage(language));
  useEffect(() => {
    speak();
  }, [language]);
  useEffect(() => {
    document.title = `${department.name} – Stegvis`;
  }, [department.name]);
  const toStart = () => {
    setStage(start);
    setAbout(false);
    void showLanguage(language);
  };
  const left = useUntouched(stage !== start || about || shown !== language, toStart);
  const atStart = stage.at === 'start';
  return (
    <KioskFrame
      unit={department.name}
      municipality={municipality.name}
      aside={atStart && <LanguageRow />}
      foot={atStart && <AboutDevice session={session} open={about} onOpen={setAbout} />}
    >
      {atStart && <StartScreen onWrite={(done) => setStage({ at: 'writing', done })} />}
      {stage.at === 'writing' && (
        <KioskForm
          done={stage.done}
          links={session._links}
          onStop={toStart}
          // NB: an answer that took longer than somebody's patience must not come between the next one's words.
          onSent={(receipt) =>
            setStage((now) => (now === stage ? { at: 'thanks', receipt, done: stage.done } : now))
          }
        />
      )}
      {stage.at === 'thanks' && (
        <KioskThanks
          receipt={stage.receipt}
          done={stage.done}
          onAnother={() => setStage({ at: 'writing', done: false })}
          onReady={toStart}
        />
      )}
      {/* Another language alone is no loss that anybody has to be asked about. */}
      {left !== undefined && (!atStart || about) && <Leaving seconds={left} loses={stage.at === 'writing'} />}
    </KioskFrame>
  );
}
