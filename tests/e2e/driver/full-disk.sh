#!/bin/sh
# Starts a browser deaf to the signal that comes with a file which may not grow: the write fails instead, as on a full disk.
trap '' XFSZ
exec "$CLIPDRAFT_BROWSER" "$@"
