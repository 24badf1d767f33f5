"""What stands behind the story and is not the story.

Each of these gives one kind of footer: author_bio.py, contributor.py, syndication.py, copyright.py, agency_end.py,
correction.py, contact.py, promo.py, photo_credit.py and disclaimer.py. These give whichever kind the words tell:

label.py         a label or a heading: 'Photo credit: Ada Brandt', 'Related stories'
field.py         a database's field, tags, notes: 'LOAD-DATE: March 3, 2016'
request.py       what the reader is to do: 'Sign up for our newsletter.'
this_text.py     what is said of the text: 'This interview was edited for clarity.'
closing_note.py  a note that its last words give away: 'Harbor Gazette © 2016'
section.py       a section: 'About Harbor Wire', 'Notes to editors'
address.py       an address on the web, alone on a line
glued.py         a footer in the paragraph of the story's last words
rest.py          what stands under such a heading, or between footers

tail.py is how they read the text's end, bio.py what one bio says, outlet.py which outlet a footer names.
"""
