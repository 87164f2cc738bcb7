import { Select } from '@atrium/ui/field/select';
import type { JSX } from 'solid-js';
import { useQuery } from '../../lib/use-query.ts';
import { soldTypesQuery } from './offers-queries.ts';

type SoldTypeProps = {
  readonly label: string;
  readonly required?: boolean;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
};

/** One of the types of products that are sold. */
export function SoldType(props: SoldTypeProps): JSX.Element {
  const sold = useQuery(soldTypesQuery);
  return (
    <Select
      {...props}
      name="type"
      options={(sold.data?.types ?? []).map(({ type, name }) => ({ value: type, label: name }))}
    />
  );
}
