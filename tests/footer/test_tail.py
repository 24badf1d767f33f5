"""The tail of an article: what is a footer there, and what is story: examples first; add yours to the tables."""

import pytest

from footer.story import SIGNED, UNSIGNED
from newsparse import parse


@pytest.mark.parametrize(
    "line",
    [
        "The ferry will leave again on Friday.",
        "Tom Okoye, the captain, said he was happy.",
        "Tom Okoye, 92, who sailed the first ferry, has been offered the post of professor emeritus.",
        "“It floats,” she said.",
        "The next hearing is scheduled for March 4.",
        "The company was founded in 1921 and has 40 employees.",
        "He lives in Oslo.",
        "The study was published in the journal Ferries.",
        "Follow the money, he said.",
        "Firefighters from three towns helped with the rescue.",
        "Investors are wary.",
        "Brandt has no position in the ferry company.",
        "Advertisement was never his trade.",
        "A baker who wrote on Facebook that she would close woke to find a queue.",
        "A video posted on Twitter showed the crash.",
        "The post appeared on Tuesday night, when the pier was empty.",
        "The article appeared in The Lancet in 1998 and was withdrawn.",
        "Tell one person first, she advises, and let that person tell the rest.",
        "Share it if you can, the post had ended, and they did.",
        "All rights reserved, the lawyer told the court, is a phrase.",
        "Correction is too grand a word for it: an earlier version was true.",
        "It was first published in 1911.",
        "Subscribe to his view and you will end up poor.",
        "Reports from Tolm are that the boats are late.",
        "Reports from the Harbour Guard said the boats were late.",
        "Reporting by the Gazette led to the inquiry.",
        "The island can be reached by boat.",
        "On behalf of the board, Okoye accepted the prize.",
        "Do you have a story about the boat? Everyone does in this town.",
        "Report an issue with the boats, and no one calls back.",
        "For interviews, the team called in five men.",
        "Reporter: Will you run again?",
        "Development: The council voted 5 to 2 for it.",
        "With AAP members in tow, Okoye walked home.",
        "The council has not approved the budget.",
        "All content created by robots will be banned from the fair.",
        "The boats are sold as is, without warranty.",
        "The school has a disclosure policy for its crews.",
        "If you buy a ticket and the boat is late, you get compensation.",
        "Our journalism teacher was Mr. Okoye.",
        "The nonprofit Harbor Trust will hold a service.",
        "We have corrected our course.",
        "The rules of engagement were changed to remove all doubt.",
        "When commenting on the vote, Okoye was respectful.",
        "A video accompanying the song was shot on the pier.",
        "A message from Okoye came at noon: the boat had sunk.",
        "Read Okoye's journalism and weep.",
        "Make local news great.",
        "For the original story of the flood, see the Book of Genesis.",
        "Memo: Okoye wanted the boats out by May.",
        "(Okoye left with Lund)",
        "Bookings are at a third of last year's, says the travel agents' association.",
        "h/t Lin Sato – First they came for the ferry. Now the pier is to go as well, and with it the town.",
        "No securities were sold.",
        "Certain statements made by the captain were false.",
        "Past performance was not the issue.",
        "We may receive more rain on Friday.",
        "Heavy rain contributed.",
        "An excerpt from the diary was read in court.",
        "The story appeared first in the Harbor Gazette, he said.",
        "The article, published by the Harbor Gazette, was later withdrawn.",
        "Companies mentioned in the suit did not comment.",
        "Some statements were false, the judge found.",
        "An earlier version of the ferry had no heater.",
        "Most read it twice.",
        "The town may receive a commission from the sale.",
        "The Harbor Review is an independent publication of the university, the judge found.",
        "Okoye contributed to the report by the water board, which came out in May.",
        "Contact with the boat was lost at 3 a.m.",
        "Video from the pier shows the ferry drifting.",
        "Photographs by Okoye hang in the lobby.",
        "Opinions expressed at the hearing ran two to one against the plan.",
        "The post of harbour master appeared first on the list of cuts.",
        "Harbor Ferry Society represents captains. It was founded in 1911.",
        "The list is here: https://harbor.example/list",
        "Her r\u00c3\u00a9sum\u00c3\u00a9 was a page long.",
        "More than 40 cars were left behind.",
        "See you next week, she said.",
        "Share prices fell 3 percent.",
        "Contact with the ferry was lost at noon.",
        "About 40 people were hurt.",
        "Related bills are pending in the state Senate.",
        "Support for the bridge has grown since then.",
        "Photos of the pier spread quickly.",
        "All rights to the pier belong to the town, the mayor said.",
        "Sign language was used on board.",
        "Visit any harbour and you will hear the same.",
        "Like many others, she waited.",
        "Note that the ferry is old.",
        "Get used to it, he added.",
        "Get ready for the ferry.",
        "The views from the deck are grand.",
        "An earlier ferry sank in 1921.",
        "This story has a happy end.",
        "Watch this space.",
        "Subscribe now to the theory of harbours, she joked.",
        "The Associated Press first reported the sale.",
        "Reuters reported from the scene that the ferry sank.",
        "The company contributed $4 to the fund.",
        "Mayor Lin Sato contributed to the fund.",
        "Updated rules will be published in May.",
        "Lin Sato is the mayor of Marrow Bay.",
        "Terms of the sale were not disclosed.",
        "About the Harbour Inn: the house was built in 1740 and has 12 rooms.",
        "The post was first published on Facebook at 11:52 p.m. and was deleted at six.",
        "This column has been wrong before. It said that the ferry would sink.",
        "Support local journalism, we used to say, and people took it for an advertisement.",
        "Follow him on Instagram, she suggested; he is there as @captain.",
        "UP NEXT: Gulls: at Marrow Bay on Thursday.",
        "More is to follow from the ministry on Monday, when it counts the boats.",
        "Nothing in this world will make her sell.",
        "She gave out her address, ada@harbor.example, to anyone who asked.",
        "Brandt said crews should email crew@harbor.example a day ahead.",
        "“Email me at ada@harbor.example,” she told the meeting.",
        "The interview was published in May.",
        "The essay was first published by Harbor Gazette, in 1911.",
        "Volunteers are asked to email crew@harbor.example by Friday.",
        "— Tom Okoye",
        "- Butter",
        "- Ferry Post Office",
        "Don't miss the best view of the harbour.",
        "For comments on his new boat he had to contact us three times.",
        "Modified at sea, the engine ran well.",
        "(END) of the story",
        "IN OTHER BUSINESS: The council put off the vote on the pier until June.",
        "Design by the Danish firm won the prize.",
        "All rights to the songs were sold.",
        "For the crew, I'm sorry, the captain wrote.",
        "MORE FROM THE SEA",
        "Document ID: 415500921",
        "Lin Sato contributed photographs to the town's first show.",
        "If someone forwarded his letter, she never learned of it.",
        "(AP",
        "(PA)",
        "- Breaking News",
        "tom@harbor.example!",
        "“tom@harbor.example",
        "Tom Okoye of the old Marrow Ferries on the long pier by the bay and the inn tom@harbor.example",
        "Follow Tom Okoye on Twitter: @tom, " + "where he writes of boats and bread and " * 12,
        "tom contributed to this report.",
        "He said Tom Okoye contributed to this report.",
        f"Tom Okoye, {'of the old pier in the bay, ' * 11}contributed to this report.",
        "He said: “It holds. Sign up here.”",
        'He said: "It holds. Sign up here."',
        "The post Ferry Returns appeared first on March 3.",
        "The post of mayor appeared first on ballots later in 1911.",
    ],
)
def test_a_last_sentence_of_the_story_is_none(line):
    assert parse(f"{SIGNED}\n\n{line}").footers == ()


def test_several_footers_have_each_its_kind():
    text = f"""{UNSIGNED}

Tom Okoye covers harbours. He is based in Oslo.

Follow us on Facebook.

About Marrow Ferries

Marrow Ferries runs boats in four harbours.

Media Contact:

Lin Sato

+47 555 0100

© 2024 Harbor Gazette. All rights reserved."""
    kinds = ["author_bio", "promo", "other", "other", "contact", "contact", "contact", "copyright"]
    assert [str(footer.kind) for footer in parse(text).footers] == kinds


def test_another_s_book_is_the_story_s():
    assert parse(f"{SIGNED}\n\nOkoye’s book, Low Tide, is published by Harbor Press.").footers == ()


@pytest.mark.parametrize("line", ["___", "* * *", "––"])
def test_a_line_of_signs_above_a_footer_belongs_to_it(line):
    article = parse(f"{SIGNED}\n\n{line}\n\nHarbor Wire writer Ada Brandt in Oslo contributed to this report.")
    assert [footer.span.text[:11] for footer in article.footers] == [line, "Harbor Wire"]
    assert article.body == parse(SIGNED).body


def test_a_disclosure_in_the_head_is_no_heading_of_the_story():
    text = (
        f"Ferry Returns to Marrow Bay\n\nDisclosure statement\n\nTom Okoye receives funding from the port.\n\n{SIGNED}"
    )
    assert parse(text).body.endswith(SIGNED.split("\n\n")[-1])


@pytest.mark.parametrize("space", ["  ", "\xa0", " \xa0"])
@pytest.mark.parametrize(
    "line",
    [
        "All rights_reserved.",
        "This story_has been updated.",
        "This_is a developing story.",
        "An earlier version of this_article named the wrong pier.",
        "Ada Brandt_is a reporter for the Harbor Gazette.",
        "Tom Okoye contributed_reporting.",
        "Originally published_by Harbor Gazette.",
        "The views_expressed here are the author's own.",
        "Follow us_on Twitter.",
    ],
)
def test_odd_white_space_takes_no_footer_away(line, space):
    article = parse(f"Ferry Is Back\n\nRain fell on the bay.\n\nIt ended.\n\n{line.replace('_', space)}")
    assert [footer.span.text for footer in article.footers] == [line.replace("_", space)]
