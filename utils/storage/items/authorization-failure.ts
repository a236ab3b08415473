// Why the last sign-in failed, for a popup that was closed meanwhile.
import { failureSchema } from '../../failure';
import { unversioned, whole } from '../reading/shapes';
import { storedItem } from '../reading/stored-item';

export const authorizationFailureKind = whole(failureSchema, unversioned);

export const authorizationFailure = storedItem(
  'session:authorization-failure',
  authorizationFailureKind,
);
