import { type Level, levelsByType, type ResourceType } from '@atrium/contracts/product/product-types';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { TextField } from '@atrium/ui/field/text-field';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { levelName } from './access-words.ts';

type LevelAndEndProps = {
  readonly type: ResourceType;
  readonly level: string;
  readonly endsAt: string;
  readonly onLevel: (level: string) => void;
  readonly onEnd: (day: string) => void;
  readonly errorOf: (field: string) => string | undefined;
};

/** How much, and until when (PERM-2, MEM-11). */
export function LevelAndEnd(props: LevelAndEndProps): JSX.Element {
  const options = () =>
    levelsByType[props.type].map((level: Level) => ({ value: level, label: levelName(level) }));
  return (
    <>
      <RadioGroup
        name="level"
        label={t('access.give.level')}
        required
        value={props.level}
        onChange={props.onLevel}
        options={options()}
        error={props.errorOf('level')}
      />
      <TextField
        name="endsAt"
        type="date"
        label={t('access.give.end')}
        optionalLabel={t('common.optional')}
        help={t('access.give.endHelp')}
        value={props.endsAt}
        onInput={props.onEnd}
        error={props.errorOf('endsAt')}
      />
    </>
  );
}
