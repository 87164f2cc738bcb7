import type { ProductState } from '@atrium/contracts/product/product-states';
import { Badge } from '@atrium/ui/badge/badge';
import type { JSX } from 'solid-js';
import { lookOf, stateName } from './product-words.ts';

export const StateBadge = (props: { readonly state: ProductState }): JSX.Element => (
  <Badge tone={lookOf(props.state).tone} icon={lookOf(props.state).icon}>
    {stateName(props.state)}
  </Badge>
);
