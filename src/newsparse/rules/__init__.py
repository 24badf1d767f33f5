"""Every rule of the library, in the order in which they are asked: the table of contents of what it knows."""

from newsparse.rule import Rule
from newsparse.rules.attribution import ATTRIBUTION_RULES
from newsparse.rules.byline import bare, by_line, desk, signature
from newsparse.rules.dateline import wire
from newsparse.rules.footer import (
    address,
    agency_end,
    author_bio,
    closing_note,
    contact,
    contributor,
    copyright,
    correction,
    disclaimer,
    field,
    glued,
    label,
    photo_credit,
    promo,
    request,
    rest,
    section,
    syndication,
    this_text,
)
from newsparse.rules.headline import first_line, labelled, run_in
from newsparse.rules.indirect import INDIRECT_RULES

#: A plugin's `before=` and `after=` name these.
DEFAULT_RULES: tuple[Rule, ...] = (
    labelled.labelled,
    first_line.first_line,
    run_in.run_in,
    by_line.by_line,
    bare.bare_name,
    desk.desk,
    wire.wire,
    signature.signature,
    agency_end.agency_end,
    section.about,
    syndication.syndication,
    copyright.copyright_notice,
    this_text.this_text,
    correction.correction,
    disclaimer.disclaimer,
    photo_credit.photo_credit,
    contributor.credits,
    contact.follow_author,
    promo.promo,
    contact.contact,
    request.request,
    field.field,
    section.notes,
    contributor.contributor,
    contact.contact_line,
    label.label,
    closing_note.closing_note,
    rest.lines,
    author_bio.author_bio,
    section.company,
    address.source_address,
    rest.rest,
    glued.glued,
    *ATTRIBUTION_RULES,
    *INDIRECT_RULES,
)
