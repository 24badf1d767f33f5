"""Footers: examples first; add yours to the tables."""

import pytest

from newsparse import FooterKind, parse

STORY = (
    "Ferry Returns to Marrow Bay\n\nBy Ada Brandt\n\n"
    "MARROW BAY — The ferry came back on Tuesday, three weeks later than planned, the harbour master said.\n\n"
    "It carries 40 cars, and the queue at the pier was long on the first morning, officials said.\n\n"
    "Tickets cost $4 for a car and $1 for a walker, the company said on its first day."
)
UNSIGNED = STORY.replace("By Ada Brandt\n\n", "")


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("syndication", "This article was originally published by Harbor Gazette."),
        ("syndication", "This article was originally published on The Conversation. Read the original article."),
        (
            "syndication",
            "This article is republished from The Conversation under a Creative Commons license.",
        ),
        ("syndication", "Originally published at harborgazette.com"),
        ("syndication", "Originally published March 3, 2016, in Harbor Monthly."),
        ("syndication", "This story was originally published March 3, 2016, 4:15 PM."),
        ("syndication", "Read the original version of this story at harborgazette.com."),
        ("syndication", "Originally posted here: https://harbor.example/ferry"),
        ("syndication", "This story is part of a collaboration with Harbor Wire."),
        ("syndication", "The original source of this article is Harbor Wire"),
        ("syndication", "Content created by Harbor Wire is available without charge to any eligible publisher."),
        ("syndication", "This report is a collaboration between Harbor Wire and Marrow Radio."),
        ("syndication", "Reprinted with permission from the Harbor Gazette."),
        ("syndication", "First published in the Harbor Gazette on March 3."),
        ("syndication", "The post Ferry Returns first appeared on Harbor Gazette."),
        ("syndication", "The article Ferry Returns appeared first on Harbor Gazette."),
        ("syndication", "Source: Harbor Gazette"),
        ("syndication", "SOURCE Marrow Ferries Inc."),
        (
            "syndication",
            "View original content to download multimedia: https://www.prnewswire.com/news-releases/x.html",
        ),
        ("syndication", "View source version on businesswire.com: https://www.businesswire.com/news/x"),
        ("syndication", "This story was produced by Harbor Wire, a nonprofit newsroom."),
        ("syndication", "https://harborgazette.com/ferry"),
        ("syndication", "Read the original article at Harbor Gazette."),
        ("syndication", "(This story has been published from a wire agency feed without modifications to the text.)"),
        ("syndication", "Republished with permission of the Harbor Gazette."),
        ("syndication", "Cross-posted from Harbor Blog"),
        ("copyright", "© 2024 Harbor Gazette. All rights reserved."),
        ("copyright", "Copyright 2024 Harbor Gazette"),
        ("copyright", "Copyright © 2024 Harbor Gazette, Inc. This material may not be published."),
        ("copyright", "(c) 2019 Harbor Gazette"),
        ("copyright", "(Copyright (c) 2024 AFP)"),
        ("copyright", "All Rights Reserved."),
        ("copyright", "Our work is licensed under Creative Commons (CC BY-NC-ND 3.0). Feel free to share it."),
        ("copyright", "All contents copyright of Harbor Radio"),
        (
            "copyright",
            "Copyright 2016 The Associated Press. All rights reserved. This material may not be published.",
        ),
        ("copyright", "™ & © 2024 Cable Harbor Network, Inc. All rights reserved."),
        ("contributor_line", "Tom Okoye contributed reporting from Paris."),
        ("contributor_line", "(Reporting by Tom Okoye; Editing by Lin Sato)"),
        ("contributor_line", "Reporting by Tom Okoye in Paris; editing by Lin Sato"),
        ("contributor_line", "Okoye reported from Paris."),
        ("contributor_line", "Associated Press writers Tom Okoye and Lin Sato in Oslo contributed to this report."),
        ("contributor_line", "The Associated Press contributed to this report."),
        ("contributor_line", "CNN's Tom Okoye contributed to this report."),
        ("contributor_line", "Tom Okoye helped with this story."),
        ("contributor_line", "Reporting was contributed by Tom Okoye in Paris and Lin Sato in Oslo."),
        ("contributor_line", "This story was edited by Tom Okoye and produced by Lin Sato."),
        ("contributor_line", "Editor: Tom Okoye"),
        ("contributor_line", "With inputs from PTI"),
        ("contributor_line", "(With inputs from agencies)"),
        ("contributor_line", "—WITH A REPORT FROM ADA BRANDT"),
        ("contributor_line", "With files from The Canadian Press"),
        ("contributor_line", "Additional reporting by Tom Okoye"),
        ("contributor_line", "— Tom Okoye reported from Paris."),
        ("contributor_line", "Reuters contributed to this story."),
        ("contributor_line", "--With assistance from Tom Okoye and Lin Sato."),
        ("contributor_line", "Edited by: Tom Okoye"),
        ("contributor_line", "Brandt reported from Marrow Bay, Okoye from Paris."),
        ("contributor_line", "Tom Okoye in Paris and Lin Sato in Oslo contributed."),
        ("contributor_line", "Staff writer Tom Okoye contributed to this report."),
        ("contributor_line", "Tom Okoye and Lin Sato contributed to this article."),
        ("contributor_line", "Fox News' Tom Okoye contributed to this report."),
        ("contributor_line", "Additional reporting from PA"),
        ("contributor_line", "The Harbor Wire contributed."),
        ("contributor_line", "Compiled by Tom Okoye"),
        ("contributor_line", "Research by Tom Okoye."),
        ("correction_or_update", "Correction: An earlier version of this article misstated the fare."),
        ("correction_or_update", "An earlier version of this story misspelled the name of the ferry."),
        ("correction_or_update", "This story has been updated."),
        ("correction_or_update", "Stick with KHBR for updates."),
        ("correction_or_update", "Due to an editing error, an earlier version of this story misstated the fare."),
        ("correction_or_update", "(This version of the story corrects the fare in paragraph 4)"),
        ("correction_or_update", "This article was amended on 3 March 2016 to correct the fare."),
        ("correction_or_update", "This is a developing story. Check back for updates."),
        ("correction_or_update", "UPDATE, 3:45 p.m.: The ferry has left."),
        ("correction_or_update", "Updated at 4 p.m. with new fares"),
        ("correction_or_update", "Editor's note: This story was updated to add the fare."),
        ("correction_or_update", "CLARIFICATION: The ferry carries 40 cars."),
        ("correction_or_update", "Last updated March 3, 2016"),
        ("correction_or_update", "Posted at 3:04 p.m., March 3."),
        (
            "correction_or_update",
            "• This article was amended on 3 March 2016 because an earlier version had a slip.",
        ),
        ("correction_or_update", "This is a breaking news story and will be updated."),
        ("contact", "Contact Ada Brandt at abrandt@harbor.com"),
        ("contact", "Contact reporter Ada Brandt at 555-0100 or abrandt@harbor.com."),
        ("contact", "email us here"),
        ("contact", "Media Contact:"),
        ("contact", "For more information, contact Tom Okoye at 555-0100."),
        ("contact", "Tom Okoye can be reached at tokoye@harbor.com or 555-0100."),
        ("contact", "Reach Ada Brandt at 555-0100 or abrandt@harbor.com."),
        ("contact", "Email: abrandt@harbor.com"),
        ("contact", "Follow Ada Brandt on Twitter @adabrandt"),
        ("contact", "Follow Ada Brandt on Twitter: @adabrandt"),
        ("contact", "@adabrandt"),
        ("contact", "To contact the reporter on this story: Ada Brandt in Oslo at abrandt@harbor.net"),
        ("contact", "abrandt@harbor.com"),
        ("contact", "Twitter: @adabrandt"),
        ("contact", "Tel: +47 555 0100"),
        ("promo", "Your support makes this work possible. Please consider making a donation."),
        ("promo", "If you value our stories, please consider a gift to Harbor Radio."),
        ("promo", "The Harbor Wire depends on your support. Donate today."),
        ("contact", "Questions? Email us at desk@harbor.com."),
        ("promo", "More harbour news: https://harbor.example/news"),
        ("promo", "Loading..."),
        ("promo", "Also on Harbor Post"),
        ("promo", "More stories from Harbor Radio"),
        ("promo", "Not a subscriber? Click here."),
        ("promo", "Never miss a story: Sign up for free newsletters and alerts"),
        ("promo", "Follow KHBR on Facebook, Twitter and YouTube."),
        ("promo", "Now read: Ferries in trouble"),
        ("photo_credit", "Photo - https://harbor.example/ferry.jpg"),
        ("promo", "The full report can be found here."),
        ("promo", "Get more local news from Harbor Gazette."),
        ("promo", "Follow us on Facebook and Twitter."),
        ("promo", "Subscribe to our newsletter."),
        ("promo", "Sign up for our daily newsletter here."),
        ("promo", "Order Reprints | Today's Paper | Subscribe"),
        ("promo", "Read more: Ferries in trouble"),
        ("promo", "RELATED: Ferries in trouble"),
        ("promo", "READ MORE: Ferries in trouble"),
        ("promo", "Related Articles"),
        ("promo", "Share this story"),
        ("promo", "Like us on Facebook"),
        ("promo", "Click here to read more."),
        ("promo", "Tell us what you think in the comments below."),
        ("promo", "What do you think? Leave your comment below."),
        ("promo", "More from Harbor Gazette"),
        ("promo", "Download our app for the latest news."),
        ("promo", "Donate today to support our journalism."),
        ("promo", "Watch the video below:"),
        ("promo", "Join the conversation"),
        ("promo", "Don't miss out on the latest news. Subscribe today."),
        ("promo", "For more news, visit harborgazette.com"),
        ("promo", "ALSO READ: Ferries in trouble"),
        ("promo", "Also Read | Ferries in trouble"),
        ("promo", "SEE ALSO: Ferries in trouble"),
        ("promo", "MORE: Ferries in trouble"),
        ("promo", "[READ: Ferries in trouble]"),
        ("promo", "Get our free app."),
        ("promo", "Advertisement"),
        ("promo", "Continue reading the main story"),
        ("promo", "If you enjoyed this article, please share it."),
        ("contact", "Have a tip? Email tips@harbor.com"),
        ("promo", "Visit our website"),
        ("promo", "Follow @harbor on Twitter"),
        ("promo", "Listen to our podcast here."),
        ("promo", "You may also like"),
        ("promo", "Hashtag: #ferry"),
        ("photo_credit", "Featured image via Harbor Museum"),
        ("photo_credit", "Photo credit: Tom Okoye"),
        ("photo_credit", "(Photo by Tom Okoye/Getty Images)"),
        ("photo_credit", "Image: Harbor Museum"),
        ("photo_credit", "Photo: Tom Okoye"),
        ("photo_credit", "Featured photo by Tom Okoye on Unsplash."),
        ("photo_credit", "Image credit: Shutterstock"),
        ("photo_credit", "GRAPHIC: PHOTO: The ferry at the pier. (PHOTOGRAPH BY TOM OKOYE)"),
        ("photo_credit", "Image courtesy of Harbor Museum"),
        ("photo_credit", "Photo courtesy of the Okoye family"),
        ("photo_credit", "Feature image: Tom Okoye"),
        ("photo_credit", "Pictures: Tom Okoye"),
        ("photo_credit", "Image source: Flickr"),
        ("photo_credit", "Top photo: Tom Okoye"),
        ("photo_credit", "Screenshot via YouTube"),
        ("disclaimer", "The views expressed in this article are the author's own."),
        ("disclaimer", "Disclaimer: This is a sponsored post."),
        ("disclaimer", "Opinions expressed are those of the author and do not reflect those of Harbor Gazette."),
        ("disclaimer", "This post contains sponsored content."),
        ("disclaimer", "Forward-Looking Statements"),
        ("disclaimer", "The opinions expressed by columnists are their own."),
        ("disclaimer", "Comments are moderated. Please be respectful."),
        ("disclaimer", "This is satire."),
        ("disclaimer", "Safe Harbor"),
        ("disclaimer", "This information is subject to the disclosure requirements of the Securities Act."),
        ("disclaimer", "The author received no compensation for this article."),
        ("disclaimer", "Harbor Gazette may receive a commission from links in this article."),
        ("disclaimer", "We may earn a commission from links on this page."),
        ("disclaimer", "This article is for informational purposes only and is not investment advice."),
        (
            "disclaimer",
            "(Except for the headline, this story has not been edited by Harbor staff.)",
        ),
        ("disclaimer", "The information contained in this article is not legal advice."),
        ("other", "About Marrow Ferries"),
        ("other", "If you have been affected by any of the issues in this article, the port's helpline is open."),
        ("other", "In the UK, Samaritans can be contacted on 116 123."),
        ("other", "Tags: ferry, harbour"),
        ("other", "Sources for this article include:"),
        ("other", "Posted in: News, Harbour"),
        ("other", "This entry was posted in News and tagged ferries. Bookmark the permalink."),
        ("other", "Harbor Wire is a nonprofit, nonpartisan news organization covering the coast."),
        ("other", "Filed under: Ferries"),
        ("other", "LOAD-DATE: March 3, 2016"),
        ("other", "LANGUAGE: ENGLISH"),
        ("other", "A version of this article appears in print on March 3, 2016, on page A1."),
        ("other", "h/t Harbor Blog"),
        ("other", "Editor's note: The ferry company sponsors this paper."),
        ("other", "Notes to editors"),
        ("other", "Topics: ferries"),
        ("agency_end", "-30-"),
        ("agency_end", "ENDS"),
        ("agency_end", "###"),
        ("agency_end", "abd/mh/jj"),
        ("agency_end", "(PTI)"),
        ("agency_end", "PTI ABC DEF"),
        ("agency_end", "- Reuters"),
        ("agency_end", "— Staff report"),
        ("agency_end", "The-CNN-Wire"),
        ("agency_end", "– AFP"),
        ("agency_end", "AP"),
        ("agency_end", "(ANI)"),
        ("agency_end", "(BERNAMA)"),
        ("agency_end", "(xinhua)"),
        ("agency_end", "(dpa/AP)"),
        ("agency_end", "(PRWeb)"),
        ("agency_end", "(PRWEB)"),
        ("agency_end", "REUTERS"),
        ("agency_end", "IANS"),
        ("agency_end", "Enditem"),
        ("agency_end", "dpa abc def"),
        ("agency_end", "dpa abc xx a3 de"),
        ("agency_end", "str-ab/cd"),
        ("author_bio", "Ada Brandt is a staff writer at the Harbor Gazette."),
        ("author_bio", "Ada Brandt covers harbours for the Gazette. Follow her @adabrandt."),
        ("author_bio", "Tom Okoye is a professor of history at Marrow University and the author of “Ferries.”"),
        ("author_bio", "Tom Okoye, a professor of history at Marrow University, is the author of “Ferries.”"),
        ("author_bio", "About the author: Tom Okoye writes about ferries."),
        ("author_bio", "The writer is a former ferry captain."),
        ("author_bio", "The writer, a former captain, is a fellow at the Ferry Institute."),
        ("author_bio", "Ada-Brandt"),
        ("author_bio", "Tom Okoye is a lifelong resident of Marrow Bay."),
        ("author_bio", "Ada Brandt lives in Oslo."),
        ("author_bio", "Ada Brandt, a retired captain, lives in Oslo."),
        ("author_bio", "Marrow Bay resident Ada Brandt volunteers with the Ferry Society."),
        ("author_bio", "Ada Brandt | Reporter"),
        ("author_bio", "•Okoye-Lund, an economist, writes from Lagos"),
        ("contact", "Lifeline 13 11 14"),
        ("contact", "1800 RESPECT (1800 737 732)"),
        ("contact", "Call Samaritans on 116 123"),
        ("correction_or_update", "A correction was made on May 3: The ferry carries 40 cars, not 14."),
        ("author_bio", "Tom Okoye (@tokoye) is a reporter at Harbor Wire."),
        ("author_bio", "Tom Okoye represents District 4 on the council."),
        ("author_bio", "Tom Okoye joined the Gazette in 2009 and covers harbours."),
        ("author_bio", "Tom Okoye and Lin Sato are professors of history at Marrow University."),
        ("author_bio", "Tom Okoye is a freelance journalist based in Oslo."),
        ("author_bio", "(Tom Okoye is a Harbor Wire columnist. The opinions expressed are his own.)"),
        ("author_bio", "Tom Okoye is the executive director of the Ferry Institute."),
        ("author_bio", "Mr. Okoye is a senior fellow at the Ferry Institute."),
        ("author_bio", "Tom Okoye teaches history at Marrow University."),
        ("author_bio", "TOM OKOYE is a reporter for the Gazette. Email him at tokoye@harbor.com."),
        ("author_bio", "— Tom Okoye is a writer in Oslo."),
        ("author_bio", "Tom Okoye writes a weekly column on ferries."),
        ("author_bio", "Tom Okoye, Associate Professor of Law, Marrow University"),
        ("author_bio", "– Tom Okoye is a translator in Oslo. He contributed this article to the Gazette."),
        ("author_bio", "Tom Okoye, PhD Candidate in Ecology, Marrow University"),
        ("author_bio", "Tom Okoye is Professor of Physics at Marrow University."),
        # pictographs, bullets
        ("promo", "📩 Sign up for the Low Tide newsletter!"),
        ("contributor_line", "• With reporting by ADA BRANDT and TOM OKOYE"),
        # what modern sites ask
        ("promo", "Never miss a story — sign up for the Gazette's free daily newsletter."),
        ("promo", "Get the best ferry stories in your mailbox every Friday!"),
        ("promo", "Did you make this? Tag @harborcooks on Instagram."),
        ("promo", "Help us report on ferries. Did you miss one?"),
        ("promo", "Support the Gazette's journalism."),
        ("promo", "For more from Ada Brandt, pick up this week's issue of Low Tide, on newsstands now."),
        ("promo", "RELATED STORIES FROM HARBOR GAZETTE"),
        ("promo", "More Great LOW TIDE Stories"),
        ("promo", "Acquire Licensing Rights, opens new tab"),
        ("promo", "At the Gazette, we believe in quality journalism."),
        # contacts
        ("contact", "[email protected]"),
        ("contact", "Do you have a story for us?"),
        ("contact", "Get in touch"),
        ("contact", "Twitter @adabrandt"),
        ("contact", "Tom Okoye: 202-383-6104, @tomokoye."),
        ("contact", "Tom Okoye: @tomokoye"),
        ("contact", "For interviews, contact Ada Brandt at press@ferries.example."),
        ("contact", "For further information: please contact: Ada Brandt, 555-234-0121"),
        ("contact", "Report an editorial error"),
        ("contact", "Our editors can be reached at desk@harbor.example"),
        # credits, fields, marks
        ("contributor_line", "Design and development by Ada Brandt. Editing by Tom Okoye."),
        ("photo_credit", "Listing image by Ada Brandt / Harbor Images"),
        ("photo_credit", "A photo accompanying this announcement is available at https://ferries.example"),
        ("other", "A version of this newsletter appeared in Low Tide."),
        ("other", "Filed under — Ferries"),
        ("other", "TAGS FERRIES HARBOR PIERS"),
        ("other", "End of Article"),
        ("other", "About Marrow Ferries Inc."),
        ("agency_end", "==Kyodo"),
        ("agency_end", "zc/rmt (AFP, dpa)"),
        ("agency_end", "(FRANCE 24 with AFP and REUTERS)"),
        ("agency_end", "Enditem/cs"),
        ("agency_end", "TimesLIVE"),
        ("contributor_line", "with AAP"),
        ("contributor_line", "Translator: Ada Brandt, Tom Okoye"),
        ("other", "Journal Reference:"),
        ("disclaimer", "(ADVERTORIAL DISCLAIMER: The above press release has been provided by Baywire.)"),
        ("disclaimer", "This article was funded in part by Marrow Ferries."),
        ("disclaimer", "Reporting for this story was supported by a grant from the Harbor Fund."),
        ("correction_or_update", "Editor’s note (8 July): This article has been amended to give the pier's age."),
        ("other", "Filed under ferries , harbours , piers"),
        ("other", "Record Number: 0303040141"),
        ("other", "Document AUSLN00020090602e5630004b"),
        ("photo_credit", "PHOTO (COLOR): Ada Brandt on the ridge."),
        ("promo", "A Message from The Harbor Times:"),
        ("promo", "Dear readers,"),
        ("promo", "Share or comment on this article: Ferry's captain is told she may sail"),
        ("promo", "See stories by Ada Brandt"),
        ("promo", "Thanks for subscribing to the Gazette, an independent newsroom."),
        ("syndication", "Original article on Live Science."),
        ("syndication", "Our stories may be republished online or in print."),
        ("disclaimer", "Ada Brandt has positions in Marrow Ferries."),
        ("disclaimer", "The Harbor Fool has a disclosure policy."),
        ("disclaimer", "If you purchase a product through a link on our site, we may receive compensation."),
        ("agency_end", "05-MAR-19 17:41 NNNN"),
        # corrections, disclaimers
        ("copyright", "(Copyright) Harbor Wire 2025"),
        ("correction_or_update", "Editor's note, May 4: The crew was of nine, not six."),
        ("correction_or_update", "Editor’s note 24/4/2024: The crew was of nine, not six."),
        ("correction_or_update", "Article amended on 24 January 2022"),
        ("correction_or_update", "We corrected the name of the ferry."),
        ("disclaimer", "The CSE has neither approved nor disapproved this release."),
        ("disclaimer", "Harbor Wire provides this news content “as is” without warranty of any kind."),
        ("disclaimer", "Note: The views expressed on this page are those of the author."),
        ("disclaimer", "(The above story is auto-generated from a wire.)"),
        ("syndication", "This article may be freely republished with a link to its source."),
        ("disclaimer", "The rules of posting: be respectful, and keep to the ferry."),
        ("disclaimer", "Nothing in this article should be construed as advice."),
        ("syndication", "- Harbor Herald"),
        ("syndication", "Originally published in the May issue of Harbor Gazette."),
        ("syndication", "The post Ferry Is Back appeared first on Marrow."),
        ("contact", "Letters should be sent to letters@harbor.example"),
        ("other", "About Marrow Ferries Inc.: the company runs ferries."),
        ("agency_end", "tsr-cld/ger/kjm"),
        ("agency_end", "CMC/jb/2023"),
        ("agency_end", "(NAN)(www.harbor.example.ng)"),
        ("disclaimer", "Analyst’s Disclosure: I have a beneficial long position in the shares of Marrow Ferries."),
        ("disclaimer", "External sites are not endorsed by Harbor Interactive."),
        ("other", "Harbor Wire created this story using technology provided by Marrow Data."),
        ("promo", "While you're here: every Tuesday, our editors write. You can sign up here for the newsletter."),
        ("promo", "For the latest news, weather and sports, head to Harbor-TV."),
        ("contact", "Got a tip? Reply to this email."),
        ("syndication", "– Harbor.com"),
        ("agency_end", "(END) Dow Jones Newswires"),
        ("contact", "For feedback, complaints, or inquiries, contact us."),
        ("promo", "To read this article on harbor.example click here."),
        ("promo", "Don't miss out on the latest news and information."),
        ("promo", "EDITORS' PICK"),
        ("promo", "MORE FROM HARBOR GAZETTE"),
        ("correction_or_update", "Modified: 12/03/2024 - 18:05"),
        ("photo_credit", "The images accompanying this release are by Tom Okoye."),
        ("author_bio", "Tom Okoye is author of “Ferries.”"),
        ("author_bio", "Dr. Tom Okoye is a physician in Oslo and author of “Ferries.”"),
        ("agency_end", "UPI 08-14-83 08:52 PED"),
        ("agency_end", "WAM/Tom Okoye/Lin Sato"),
        ("contributor_line", "For Harbor Radio News, I'm Lin Sato in Oslo."),
        ("contributor_line", "– With Lin Sato, Tom Okoye"),
        ("contributor_line", "Research assistance was provided by Lin Sato and Tom Okoye."),
        ("disclaimer", "Editorials represent the view of the Harbor Gazette."),
        ("disclaimer", "Market data delayed by at least 15 minutes."),
        ("promo", "More from the high seas:"),
        ("promo", "More Top Reads From Harbor Watch:"),
        ("promo", "Go deeper: How a warm winter emptied the pier"),
        ("promo", "Explore further"),
        ("promo", "Keep Harbor Weekly free: It has been the voice of the bay since 1998."),
        ("promo", "If somebody forwarded you this email, you may like to have your own."),
        ("promo", "Did someone forward you this newsletter?"),
        ("promo", "Hit reply to write to me. I read everything."),
        ("other", "You are receiving this because you asked for it."),
        ("promo", "Take action: Write to the Attorney General"),
        ("promo", "For more on ferries, see our yearly guide to the coast."),
        ("promo", "MORE HEADLINES:"),
        ("contributor_line", "Lin Sato contributed data analysis."),
        ("contributor_line", "—REPORTS FROM LIN SATO AND TOM OKOYE"),
        ("promo", "A historic chance to save on your ferry: Click here to get started."),
        ("contact", "Do you have information about a pier? Lin Sato is at lin@harbor.example."),
        ("contact", "Follow Cher on Twitter."),
        ("contact", "Follow ADA BRANDT on Twitter."),
        ("author_bio", "About Ada Brandt"),
        ("contributor_line", "They contributed to this report."),
        ("syndication", "This story was originally published by Harbor Gazette and has been updated."),
        ("syndication", "This story was first published on March 3 and has been updated."),
        ("syndication", "Used with permission."),
        ("agency_end", "HW-03-03-16 1905CST"),
        ("other", "This article appears in the Spring 2016 print edition under the headline “Low Tide.”"),
        ("syndication", "This article appears in the Spring 2016 edition of Harbor Monthly."),
        ("disclaimer", "Ada Brandt receives funding from the Harbor Trust. She is a member of its board."),
        ("disclaimer", "Ada Brandt does not work for, consult or own shares in any company named here."),
        ("other", "Tolm University provides funding as a member of Low Tide."),
        ("promo", "FEEDBACK: Use this form to send a message to the author of this post."),
        ("promo", "Join our forums to keep talking boats! And if you have a tip, let us know."),
        ("other", "You’re getting this email because you asked for it."),
        ("contact", "Send tips to tom@harbor.example."),
        ("correction_or_update", "Posted on: 19 May 2016 11:46 AM"),
        ("syndication", "Low Tide is a nonprofit newsroom covering boats. Our stories may be republished for free."),
        ("syndication", "Low Tide is a nonprofit newsroom covering boats. This story can be republished for free."),
        ("promo", "Low Tide is a nonprofit news site covering boats. Sign up for our newsletter to keep up."),
        ("other", "Low Tide is a nonprofit newsroom covering boats. It was founded in 2011."),
        ("syndication", "An excerpt from “Low Tide”, out in May."),
        ("syndication", "SOURCE:"),
        ("syndication", "Republish this story for free. Low Tide stories may be republished if they are not edited."),
        ("syndication", "© 2023 Low Tide. You may republish this article, so long as you credit Low Tide."),
        ("agency_end", "(TO)"),
        ("syndication", "Marrow Daily News"),
        ("syndication", "Marrow Newswire"),
        ("agency_end", "BW-OS-03-03-86 1905EST"),
        ("photo_credit", "(Pix: Tom Okoye)"),
        ("photo_credit", "Portrait by Tom Okoye"),
        ("correction_or_update", "First posted March 3, 2016 07:05:10"),
        ("correction_or_update", "Published - March 3, 2016 07:05 am IST - TOLM"),
        ("correction_or_update", "(Corrects spelling of ferry in headline)"),
        ("promo", "For reprints, e-mail desk@harbor.example."),
        ("promo", "For more ferry walks see our Low Water map"),
        ("promo", "More by Ada Brandt"),
        ("promo", "Recommended by Harbor Gazette"),
        ("promo", "Next story in Harbours: Crew wins a raise"),
        ("promo", "Related internet links"),
        ("promo", "Newsletters: Subscribe for the biggest ferry news"),
        ("promo", "Support local news. Low Tide costs nothing, thanks to people like you. Give here."),
        ("promo", "Low Tide is free to read because its members pay for it. Join today."),
        ("promo", "Like what you read? Rate our app on your phone."),
        ("contact", "Got a tip? WhatsApp us on 085 555 0100."),
        ("other", "Related Topics"),
        ("other", "Tags  Ferries  Piers  Tolm"),
        ("other", "Companies in this article: Marrow Ferries"),
        ("disclaimer", "Ada Brandt was a guest of Marrow Ferries."),
        ("author_bio", "Ada’s book, Low Tide, is published by Harbor Press."),
        ("author_bio", "Tom Okoye is a Report for Castria corps member for the Gazette."),
        (
            "photo_credit",
            f"GRAPHIC: PHOTOS: {'The ferry was full of boats and bread. ' * 8}(Photographs by Ada Brandt)",
        ),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    article = parse(f"{STORY}\n\n{line}")
    [footer] = article.footers
    assert (str(footer.kind), footer.span.text) == (kind, line)
    assert article.body.endswith("on its first day.")


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
    assert parse(f"{STORY}\n\n{line}").footers == ()


@pytest.mark.parametrize(
    "line",
    [
        "“It floats,” said Ada Brandt.",
        "The Gazette's Ada Brandt asked the mayor whether it would last. “It will,” she said.",
        "“Why now?” Ada Brandt of the Gazette asked.",
        "The Gazette's Ada Brandt asked the mayor whether it would last.",
    ],
)
def test_an_author_who_takes_part_in_the_story_is_not_introduced(line):
    article = parse(f"Ferry Is Back\n\nBy Ada Brandt\n\n{STORY}\n\n{line}")
    assert article.footers == ()
    assert article.body.endswith(line)


def test_who_is_in_the_news_is_described_and_not_introduced_as_the_author():
    text = f"{UNSIGNED}\n\nTom Okoye, the captain, said he was glad.\n\nTom Okoye is a writer and a captain."
    assert parse(text).footers == ()


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("promo", "Follow us on Twitter."),
        ("promo", "Share your thoughts below!"),
        ("promo", "Pre-order our podcast here."),
        ("correction_or_update", "We have corrected this story."),
        ("contact", "You can follow Tom Okoye on Twitter @tokoye."),
        ("copyright", "© 2024 Harbor Gazette."),
        ("contributor_line", "(Reporting by Tom Okoye; Editing by Lin Sato)"),
        ("syndication", "The post Ferry Returns appeared first on Harbor Gazette."),
        ("author_bio", "Tom Okoye is a staff writer at the Harbor Gazette."),
        ("agency_end", "(PTI)"),
        ("agency_end", "-30-"),
        ("agency_end", "ends"),
    ],
)
def test_a_footer_behind_the_last_words_of_a_paragraph_is_found(kind, line):
    article = parse(f"{UNSIGNED} {line}")
    [footer] = article.footers
    assert (str(footer.kind), footer.span.text) == (kind, line)
    assert article.body.endswith("on its first day.")


def test_a_surname_s_bio_stands_there_where_a_byline_has_it():
    line = "Brandt is a reporter for the Harbor Gazette."
    assert [footer.span.text for footer in parse(f"{STORY} {line}").footers] == [line]
    assert parse(f"{UNSIGNED} {line}").footers == ()


def test_what_reads_as_two_footers_is_two():
    footers = parse(f"{STORY}\n\nIt holds. Sign up here. © 2024 Harbor Gazette").footers
    assert [footer.span.text for footer in footers] == ["Sign up here.", "© 2024 Harbor Gazette"]


def test_a_typewriter_s_mark_may_stand_far_up():
    lines = "\n\n".join(["It rained on the pier and the boats, as it does."] * 14)
    assert [footer.span.text for footer in parse(f"{STORY}\n\n###\n\n{lines}").footers] == ["###"]


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


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Tom Okoye covers harbours for the Gazette.", "Tom Okoye"),
        ("Follow Tom Okoye on Twitter @tokoye", "Tom Okoye"),
        ("(Reporting by Tom Okoye; Editing by Lin Sato)", "Tom Okoye"),
        ("Story by Tom Okoye", "Tom Okoye"),
        ("For Harbor Radio News, I'm Tom Okoye.", "Tom Okoye"),
        ("(Submitted by Tom Okoye)", "Tom Okoye"),
        ("Tom Okoye – reporter", "Tom Okoye"),
        ("Tom Okoye — reporter, Harbor Gazette", "Tom Okoye"),
        ("Mr. Okoye is a senior fellow at the Ferry Institute.", "Okoye"),
        ("Okonjo Brandt is a network engineer and a contributor to the Harbor Gazette.", "Okonjo Brandt"),
    ],
)
def test_an_author_known_only_from_a_footer_is_inferred(line, name):
    [author] = parse(f"{UNSIGNED}\n\n{line}").authors
    assert (author.name, author.inferred) == (name, True)


def test_a_bio_may_be_long_where_it_names_an_outlet():
    more = "She likes boats and bread. " * 14
    assert parse(f"{UNSIGNED}\n\nAda Brandt is a reporter at the Harbor Gazette. {more}").authors


def test_a_bio_tells_the_author_s_address():
    [author] = parse(f"{UNSIGNED}\n\nTom Okoye is a professor of law. tom@harbor.example").authors
    assert author.email == "tom@harbor.example"


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Tom Okoye and Lin Sato; Editing by Ada Brandt)",
        "(Reporting by Tom Okoye in Paris and Lin Sato in Tolm; Editing by Ada Brandt)",
        "Story by Tom Okoye and Lin Sato",
        "(Reporting by Tom Okoye, additional reporting by Ada Brandt)\n\n(Reporting by Lin Sato)",
    ],
)
def test_all_authors_that_a_line_of_credits_names_are_inferred(line):
    assert [author.name for author in parse(f"{UNSIGNED}\n\n{line}").authors] == ["Tom Okoye", "Lin Sato"]


@pytest.mark.parametrize(
    ("line", "locations"),
    [
        ("(Reporting by Tom Okoye in Paris; Editing by Ada Brandt)", ["Paris"]),
        ("(Reporting by Tom Okoye in Paris and Lin Sato in Tolm)", ["Paris", "Tolm"]),
        ("(Reporting by Tom Okoye in Paris and Lin Sato)", ["Paris", None]),
        ("Reporting by Tom Okoye and Lin Sato in Tolm, editing by Ada Brandt.", ["Tolm", "Tolm"]),
        ("Reporting by Tom Okoye in Tolm.", ["Tolm"]),
        ("(Reporting by Tom Okoye in Tolm Editing by Ada Brandt)", [None]),  # where the town ends is unsure
    ],
)
def test_where_the_authors_wrote_that_a_line_of_credits_names(line, locations):
    assert [author.location for author in parse(f"{UNSIGNED}\n\n{line}").authors] == locations


@pytest.mark.parametrize("line", ["Tom Lund", "Tom Ola Lin Mary Okoye"])
def test_another_line_above_a_bio_is_no_heading_of_it(line):
    footers = parse(f"{UNSIGNED}\n\n{line}\n\nTom Okoye is an essayist in Oslo.").footers
    assert [footer.span.text for footer in footers] == ["Tom Okoye is an essayist in Oslo."]


@pytest.mark.parametrize("heading", ["ABOUT THE AUTHOR\n\nTom Okoye", "Tom Okoye | Reporter", "About the writer"])
def test_an_author_is_inferred_from_the_bio_below_a_heading_and_a_name(heading):
    article = parse(f"{UNSIGNED}\n\n{heading}\n\nTom Okoye is an essayist in Oslo.")
    assert [author.name for author in article.authors] == ["Tom Okoye"]
    assert article.body.endswith("on its first day.")


@pytest.mark.parametrize(
    "line",
    [
        "Tom Okoye contributed reporting from Paris.",
        "Okoye reported from Paris.",
        "Additional reporting by Tom Okoye",
        "Edited by Tom Okoye",
        "Reporting by Tom",
        "- Reporting by: Tom Okoye",
        "Follow Tom on Twitter.",
        "Follow Tom Okoye and Lin Sato on Twitter.",
        "Author is a professor of law.",
    ],
)
def test_who_helped_is_no_author(line):
    assert parse(f"{UNSIGNED}\n\n{line}").authors == ()


def test_a_byline_says_more_than_a_footer():
    [author] = parse(f"{STORY}\n\nTom Okoye is a staff writer at the Harbor Gazette.").authors
    assert (author.name, author.inferred) == ("Ada Brandt", False)


def test_a_surname_behind_blank_lines_is_not_introduced():
    assert parse(f"{UNSIGNED}{chr(10) * 9}Okoye is an essayist in Oslo.").footers == ()


@pytest.mark.parametrize("mark", ["(BWS)", "BWS", "BWS TOK LS", "— BWS", "==BWS", "TOK"])
def test_the_agency_of_the_dateline_signs_off(mark):
    text = f"Ferry Is Back\n\nOSLO, May 3 (BWS) — {UNSIGNED}"
    assert [str(one.kind) for one in parse(f"{text}\n\n{mark}").footers] == ["agency_end"]
    assert parse(f"{UNSIGNED}\n\n{mark}").footers == ()


@pytest.mark.parametrize(
    ("dateline", "mark"),
    [
        ("OSLO, May 3, Baywi -", "==Baywi"),
        ("Oslo (bws) -", "bws ab cd xx"),
        ("Oslo (bws) -", "bws abc/def/gh"),
        ("OSLO, May 3 —", "— Marrow Wira"),
    ],
)
def test_an_agency_in_small_letters_does_too(dateline, mark):
    article = parse(f"Ferry Is Back\n\n{dateline} {UNSIGNED}\n\n{mark}")
    assert [(str(one.kind), one.span.text) for one in article.footers] == [("agency_end", mark)]
    assert article.byline is None


def test_initials_may_stand_below_its_mark():
    article = parse(f"Ferry Is Back\n\nOSLO, May 3 (BWS) — {UNSIGNED} BWS TOK LS\nTOK")
    assert [one.span.text for one in article.footers] == ["BWS TOK LS", "TOK"]


def test_another_s_book_is_the_story_s():
    assert parse(f"{STORY}\n\nOkoye’s book, Low Tide, is published by Harbor Press.").footers == ()


def test_the_sender_of_a_press_release_does_not():
    text = f"Ferry Is Back\n\nOSLO, May 3, 2016 (Marrow Ferries) — {UNSIGNED}\n\nMedia Contact:\n\nMarrow Ferries"
    assert [str(one.kind) for one in parse(f"{text}\n\n+47 555 0100").footers] == ["contact"] * 3


def test_it_may_do_so_behind_the_last_words():
    article = parse(f"Ferry Is Back\n\nOSLO, May 3 (BWS) — {UNSIGNED} (BWS)")
    assert [(str(one.kind), one.span.text) for one in article.footers] == [("agency_end", "(BWS)")]
    assert parse(f"{UNSIGNED} (BWS)").footers == ()


def test_a_company_is_no_author():
    article = parse(f"{UNSIGNED}\n\nMarrow Ferries is a leading builder of ferries, based in Marrow Bay.")
    assert article.authors == ()


def test_a_bio_tells_where_the_author_is_based():
    [author] = parse(f"{UNSIGNED}\n\nTom Okoye covers harbours. He is based in Oslo.").authors
    assert (author.name, author.location, author.inferred) == ("Tom Okoye", "Oslo", True)


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("The post Ferry Returns appeared first on Harbor Gazette.", "Harbor Gazette"),
        ("The post Ferry Returns first appeared on harbor.example.", "harbor.example"),
        ("This article was originally published by Harbor Gazette.", "Harbor Gazette"),
        ("This article is republished from The Conversation under a Creative Commons license.", "The Conversation"),
        ("This article originally appeared on Harbor Gazette: Ferry returns to bay", "Harbor Gazette"),
        ("Source: Harbor Gazette", "Harbor Gazette"),
        ("From: Harbor Gazette", "Harbor Gazette"),
        ("This article was originally published by Christian Today.", "Christian Today"),
        ("Posted by Ada Brandt on Jun 4 2017, With 1148 Reads", None),
        ("Distributed by Baywire on behalf of Marrow Ferries.", "Baywire"),
        ("View source version on newswire.example: https://newswire.example/ferry", "newswire.example"),
        ("SOURCE Marrow Ferries Inc.", None),
        ("© 2024 Harbor Gazette", None),
        ("SOURCE: Marrow Ferries", None),
        # no date, and no more than the name
        ("This story was originally published May 8, 2018, 5:12 PM.", None),
        ("First published on March 3, 2020", None),
        ("Published on Wednesday, November 02, 2016", None),
        ("This story was first published in Spanish by El Faro and is republished here.", "El Faro"),
        ("This report by The Harbor Wire was first published Feb. 3, 2021.", "The Harbor Wire"),
        ("Source: Xinhua   2017-04-26 21:37:12", "Xinhua"),
        ("Source: Harbor Times Published: 2017/4/26 21:37:12", "Harbor Times"),
        ("Source: Xinhua| 2021-06-03 18:22:31|Editor: brandt", "Xinhua"),
        ("This article originally appeared in The Gazette at https://gazette.example/ferry.", "The Gazette"),
        ("The original source of this article is Harbor Monitor", "Harbor Monitor"),
        ("Content created by Harbor Foundation is available without charge to any publisher.", "Harbor Foundation"),
        ("This article appears in the December 2026 print edition of The Meridian.", "The Meridian"),
        ("This story appeared in the Sunday edition of the Tolm Gazette.", "the Tolm Gazette"),
        ("This article was first published in the Sunday Tides.", "the Sunday Tides"),
        ("This article appears in the December issue.", None),
        ("This article appears in the March 3, 2026, issue.", None),
        ("This piece appears in the Europe section of the print edition under the headline “Low”", None),
        ("This story originally appeared on Harbor Wire and is part of a collaboration.", "Harbor Wire"),
        ("This article appeared on page A - 17 of the Harbor Chronicle", "Harbor Chronicle"),
        ("SOURCE: HARBOR GAZETTE AND NEWS AGENCIES", "HARBOR GAZETTE"),
        ("Source: News Agencies", None),
        ("The interview was originally published by Harbor Gazette.", "Harbor Gazette"),
        ("The op-ed originally appeared in Harbor Gazette.", "Harbor Gazette"),
        ("Source: Reuters", "Reuters"),
        ("(Source: AFP)", "AFP"),
        ("— via AP", "AP"),
        ("Source: CNA/lt(zl)", "CNA"),
        ("First published on: 22-11-2023 at 20:47 IST", None),
        ("Source: Ada Brandt, professor of botany, 555-555-0134", None),
        ("- Harbor Herald", "Harbor Herald"),
        ("Low Tide is a nonprofit newsroom covering boats. Our stories may be republished for free.", "Low Tide"),
        ("The Low Tide is a nonprofit newsroom in Tolm. This story can be republished for free.", "The Low Tide"),
        ("Low Tide is a nonprofit newsroom covering boats. It was founded in 2011.", None),
        ("Originally published on 3 May 2016.", None),
        ("Originally published on 3rd May.", None),
        ("This story was originally published by Harbor Gazette and has been updated.", "Harbor Gazette"),
        ("This report by The Harbor Wire was originally published by Harbor Gazette.", "Harbor Gazette"),
        ("This report by Ada Brandt was originally published in May.", None),
        ("Originally published by 24 Hours.", "24 Hours"),
        ("This report by Marrow Press was first published Feb. 3, 2021.", "Marrow Press"),
        ("This story about ferries was produced by Low Tide, a nonprofit newsroom.", "Low Tide"),
        ("This article is republished under a community partnership agreement with Radio Tolm.", "Radio Tolm"),
        (
            "© 2023 Low Tide. You may republish this article, so long as you credit the authors and Low Tide.",
            "Low Tide",
        ),
        ("Republish this story for free. Low Tide stories may be republished if they are not edited.", "Low Tide"),
        ("This story may be republished for free, provided that it is credited to the Low Tide.", "Low Tide"),
        ("Low Tide is part of Castria Dispatch, a network of news bureaus.", "Low Tide"),
        ("Low Tide is part of a national network of nonprofit newsrooms. Our stories may be republished.", "Low Tide"),
        ("Republish our stories for free.", None),
        ("© 2023 Low Tide. You may republish this article if you credit us.", None),
        ("Originally published by the bay.example desk.", "the bay.example desk"),
    ],
)
def test_a_syndication_line_names_the_publisher(line, publisher):
    assert parse(f"{STORY}\n\n{line}").publisher == publisher


def test_the_line_that_every_feed_appends_names_the_publisher_first():
    text = f"{STORY}\n\nSource: Marrow Ferries\n\nThe post Ferry Returns appeared first on Harbor Gazette."
    assert parse(text).publisher == "Harbor Gazette"


def test_a_list_of_sources_names_no_publisher():
    article = parse(f"{STORY}\n\nSources: AP, Reuters, Harbor News")
    assert (article.footers[0].kind, article.publisher) == ("syndication", None)


@pytest.mark.parametrize("line", ["___", "* * *", "––"])
def test_a_line_of_signs_above_a_footer_belongs_to_it(line):
    article = parse(f"{STORY}\n\n{line}\n\nHarbor Wire writer Ada Brandt in Oslo contributed to this report.")
    assert [footer.span.text[:11] for footer in article.footers] == [line, "Harbor Wire"]
    assert article.body == parse(STORY).body


@pytest.mark.parametrize("line", ["Additional reporting by Tom Okoye", "Reporting by Tom Okoye."])
def test_who_else_reported_is_no_byline(line):
    article = parse(f"{UNSIGNED}\n\n{line}")
    assert article.byline is None
    assert [str(footer.kind) for footer in article.footers] == ["contributor_line"]


def test_who_reported_and_edited_is_no_byline_below_a_short_story():
    brief = "OSLO, May 6 (Reuters) - Ferry fares rose 2% on Monday."
    article = parse(f"{brief}\n\nReporting by Ada Brandt in Oslo; Editing by Tom Okoye\n\n© 2016 Harbor Wire")
    assert article.byline is None
    assert article.footers[0].kind == FooterKind.CONTRIBUTOR_LINE
    assert [(author.name, author.inferred) for author in article.authors] == [("Ada Brandt", True)]


def test_an_outlet_to_follow_is_no_author():
    article = parse(f"{UNSIGNED}\n\nFollow BBC Marrow on Facebook, X and Instagram.")
    assert (article.authors, article.footers[0].kind) == ((), FooterKind.CONTACT)


@pytest.mark.parametrize(
    "behind", ["Contact Lin Sato at lsato@harbor.example.", "Lin Sato can be reached at 555-234-0101."]
)
def test_whom_to_reach_is_a_footer_of_its_own_behind_who_contributed(behind):
    line = "Gazette staff writer Tom Okoye contributed to this report."
    footers = parse(f"{UNSIGNED}\n\n{line} {behind}").footers
    assert [(str(one.kind), one.span.text) for one in footers] == [("contributor_line", line), ("contact", behind)]


@pytest.mark.parametrize(
    "bio", ["Ada Brandt covers harbours.", "Ada Brandt covers harbours. Reach her at abrandt@harbor.example."]
)
def test_a_bio_in_whose_paragraph_a_contributor_is_named(bio):
    line = "Staff writer Tom Okoye contributed to this report."
    footers = parse(f"By Ada Brandt\n\n{UNSIGNED}\n\n{bio} {line}").footers
    assert [(str(one.kind), one.span.text) for one in footers] == [("author_bio", bio), ("contributor_line", line)]


def test_a_disclosure_in_the_head_is_no_heading_of_the_story():
    text = (
        f"Ferry Returns to Marrow Bay\n\nDisclosure statement\n\nTom Okoye receives funding from the port.\n\n{STORY}"
    )
    assert parse(text).body.endswith(STORY.split("\n\n")[-1])


def test_who_contributed_may_stand_above_a_long_list():
    related = "\n".join(f"Ferry {number} is sold" for number in ("one", "two", "three", "four", "five", "six"))
    text = f"{STORY}\n\nTom Okoye contributed to this report.\n\nRelated stories:\n{related}\n\n© 1997 Harbor Gazette"
    assert parse(text).footers[0].kind == FooterKind.CONTRIBUTOR_LINE


ACCOUNTS = [
    "Marrow Ferries is a leading builder of ferries.",
    "Marrow Ferries, Inc. is a manufacturer of ferries.",
    "Strait® is The Voice of Marrow.",
]


@pytest.mark.parametrize("account", ACCOUNTS)
def test_a_company_tells_of_itself_above_another_footer(account):
    first, _ = parse(f"{STORY}\n\n{account}\n\nThe post Ferries appeared first on Harbor Wire.").footers
    assert first.span.text == account


def test_who_speaks_of_a_company_is_the_storys():
    line = "Marrow Ferries is the largest company in the bay, said Tom Okoye."
    assert [one.span.text for one in parse(f"{STORY}\n\n{line}\n\nFollow us on Twitter.").footers] == [
        "Follow us on Twitter."
    ]


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


def test_a_publisher_s_name_has_single_spaces():
    assert parse("Rain fell.\n\nIt ended.\n\nOriginally published by Harbor\xa0 Gazette.").publisher == "Harbor Gazette"


@pytest.mark.parametrize(
    "last",
    ["World News", "Latest News", "The Sun", "Marrow Bay", "More Marrow News", "Ada Brandt Reads the News", "News"],
)
def test_a_section_s_name_below_the_story_names_no_publisher(last):
    assert parse(f"{STORY}\n\n{last}").publisher is None
