"""Copyright lines: examples first; add yours to the tables."""

import pytest

from footer.story import footers_below


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("copyright", "© 2024 Harbor Gazette. All rights reserved."),
        ("copyright", "Copyright 2024 Harbor Gazette"),
        ("copyright", "Copyright © 2024 Harbor Gazette, Inc. This material may not be published."),
        ("copyright", "(c) 2019 Harbor Gazette"),
        ("copyright", "(Copyright (c) 2024 AFP)"),
        ("copyright", "All Rights Reserved."),
        ("copyright", "All contents copyright of Harbor Radio"),
        (
            "copyright",
            "Copyright 2016 The Associated Press. All rights reserved. This material may not be published.",
        ),
        ("copyright", "™ & © 2024 Cable Harbor Network, Inc. All rights reserved."),
        # corrections, disclaimers
        ("copyright", "(Copyright) Harbor Wire 2025"),
        ("syndication", "© 2023 Low Tide. You may republish this article, so long as you credit Low Tide."),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]
