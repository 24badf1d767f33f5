"""footer.request: examples first; add yours to the tables."""

import pytest

from footer.story import footers_below


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("promo", "Follow Harbor News on Twitter."),
        ("promo", "Want more stories like this? Subscribe to our newsletter."),
        ("promo", "Never miss a story. Sign up for alerts."),
        ("promo", "Help us keep reporting. Become a member today."),
        ("promo", "Enjoyed this article? Consider supporting us."),
        ("promo", "Please help us by sharing this story."),
        ("promo", "To donate, click here."),
        ("promo", "For the latest news, download our app."),
        ("promo", "Keep up with this story and more by subscribing now."),
        ("promo", "Tap here to read our live blog."),
        ("promo", "Make a donation."),
        ("promo", "Tune in to Harbor Tonight at 9 p.m. ET."),
        ("promo", "Don't forget to like us on Facebook and follow us on Twitter."),
        ("promo", "What do you think? Sound off below!"),
        ("promo", "Visit harbor.example for more information."),
        ("promo", "Support Harbor Watch with a tax-deductible donation."),
        ("promo", "Repost if you agree."),
        ("promo", "Watch the full interview here."),
        ("promo", "Got thoughts? Drop them in the comment section."),
        ("promo", "Ready for more? Check out our guide to the islands."),
        ("promo", "Keep scrolling for more pictures."),
        ("promo", "Join the discussion on Facebook."),
    ],
)
def test_what_a_reader_is_asked_is_a_promotion(kind, line, is_the_footer):
    is_the_footer(line, kind)


@pytest.mark.parametrize(
    "line",
    [
        "Follow us if you can, she said.",
        "Click on a map and the water rises, year by year.",
        "Let us know peace, the crowd sang.",
        "Tell us the truth, they shouted.",
        "Find him, she said, and bring him home.",
        "Learn from it, he says, or repeat it.",
        "Help us, the children cried.",
        "Read the letter, he told them, and then decide.",
        "Keep up the pressure, he told them.",
    ],
)
def test_an_imperative_without_a_readers_word_is_the_storys(line, is_story):
    is_story(line)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("promo", "If you value our stories, please consider a gift to Harbor Radio."),
        ("contact", "Questions? Email us at desk@harbor.com."),
        ("promo", "Not a subscriber? Click here."),
        ("promo", "Never miss a story: Sign up for free newsletters and alerts"),
        ("promo", "Get more local news from Harbor Gazette."),
        ("promo", "Tell us what you think in the comments below."),
        ("promo", "What do you think? Leave your comment below."),
        ("promo", "Download our app for the latest news."),
        ("promo", "Donate today to support our journalism."),
        ("promo", "Join the conversation"),
        ("promo", "If you enjoyed this article, please share it."),
        ("contact", "Have a tip? Email tips@harbor.com"),
        # what modern sites ask
        ("promo", "Never miss a story — sign up for the Gazette's free daily newsletter."),
        ("promo", "Did you make this? Tag @harborcooks on Instagram."),
        # corrections, disclaimers
        ("promo", "Join our forums to keep talking boats! And if you have a tip, let us know."),
        ("promo", "Like what you read? Rate our app on your phone."),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]
