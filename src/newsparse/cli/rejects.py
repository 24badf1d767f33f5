"""What could not be parsed, for the commands that print: each is said on standard error."""

import sys

from attrs import define

from newsparse.batch.work import Done
from newsparse.cli.ending import SOME_REJECTED
from newsparse.formats.styled import visible


@define
class Rejects:
    """Tells of what could not be parsed, and remembers whether there was any."""

    any: bool = False

    def tell(self, done: Done) -> None:
        """A line on standard error for each: its place, what is wrong and the kind of fault."""
        for reject in done.rejects:
            self.any = True
            place = ":".join(str(reject[key]) for key in ("file", "line", "row") if key in reject)
            print(f"newsparse: {visible(place)}: {reject['detail']} ({reject['reason']})", file=sys.stderr)

    def end(self) -> None:
        """End with the exit status that says whether there was any."""
        if self.any:
            sys.exit(SOME_REJECTED)
