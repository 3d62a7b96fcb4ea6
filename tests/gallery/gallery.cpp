// SPDX-License-Identifier: Apache-2.0
// Every widget in its states, as pictures: to look at after a change of the looks. Not installed.
//   tokenry_gallery FOLDER [light|dark] [ltr|rtl] [LANGUAGE] [FONT]
// Prints what does not fit in that language ("pseudo" is one that no program has), and fails then.
#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

#include <cstdio>
#include <optional>

#include "app/errors/errortext.h"
#include "app/tokens/models/tokensortfiltermodel.h"
#include "app/tokens/models/tokentablemodel.h"
#include "tests/gallery/gallerycheck.h"
#include "tests/gallery/galleryguard.h"
#include "tests/gallery/gallerypicture.h"
#include "ui/controls/accountband.h"
#include "ui/controls/chip.h"
#include "ui/controls/errorbanner.h"
#include "ui/controls/menubutton.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/permissionbadges.h"
#include "ui/controls/statusline.h"
#include "ui/history/historydialog.h"
#include "ui/history/unresolveddialog.h"
#include "ui/main/windowlanguage.h"
#include "ui/style/applytheme.h"
#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/tokens/details/detailspane.h"
#include "ui/tokens/filter/daterangedialog.h"
#include "ui/tokens/filter/filterbar.h"
#include "ui/tokens/list/pagingbar.h"
#include "ui/tokens/list/tokentablepane.h"
#include "ui/tokens/list/tokentableview.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(14, 2), QTimeZone::utc());

Timestamp daysAgo(int days)
{
    const QDateTime instant = now.addDays(-days).addSecs(-12060);
    return {instant, instant.toString(Qt::ISODate)};
}

QList<Token> sampleTokens()
{
    struct Sample
    {
        QString name;
        QStringList permissions;
        QString clientId;
        int created;
        int updated;
    };
    const QList<Sample> samples = {
        {u"Treasury console"_s, {u"VIEW"_s, u"MANAGE"_s}, u"9c41f0d284054f890000e63bca4877be"_s, 425, 3},
        {u"Payout worker · eu-west"_s,
         {u"VIEW"_s, u"TRANSACT"_s},
         u"01947d2284054f890000e63bca4810df"_s,
         73,
         73},
        {u"Nightly reconciliation"_s, {u"VIEW"_s}, u"7be2a91384054f890000e63bca4804c2"_s, 160, 160},
        {u"ops laptop"_s, {u"VIEW"_s, u"MANAGE"_s}, u"5fd0c7aa84054f890000e63bca48e911"_s, 8, 8},
        {u"Payout worker · us-east"_s,
         {u"VIEW"_s, u"TRANSACT"_s},
         u"c0a81d5e84054f890000e63bca483f20"_s,
         73,
         73},
        {u"legacy importer"_s, {}, u"e7710b3c84054f890000e63bca489ad4"_s, 1100, 1100},
        {u"A very long name that somebody typed once and that nobody dared to shorten since, because it works"_s,
         {u"VIEW"_s},
         u"44b09f6d84054f890000e63bca48c1e8"_s,
         215,
         215},
        {u"Sandbox smoke tests"_s,
         {u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s},
         u"d18e5b7084054f890000e63bca482a6f"_s,
         11,
         11},
        {u"Payout worker · ap-south"_s,
         {u"VIEW"_s, u"AUDIT_EXPORT"_s},
         u"2b6f8e9484054f890000e63bca485d03"_s,
         73,
         73},
        {u"تصدير التدقيق"_s, {u"VIEW"_s}, u"aa37c1f884054f890000e63bca4888b5"_s, 380, 380},
    };
    QList<Token> tokens;
    for (const Sample &sample : samples) {
        tokens.append(
            {.id = u"Token:019542f5-b3e7-1d02-0000-%1"_s.arg(tokens.size() + 1, 12, 10, QChar(u'0')),
             .name = sample.name,
             .permissions = {sample.permissions, true},
             .clientId = sample.clientId,
             .createdAt = daysAgo(sample.created),
             .updatedAt = daysAgo(sample.updated)});
    }
    return tokens;
}

Account account(Environment environment, AccountMode mode)
{
    return {.name = u"Acme payments"_s, .environment = environment, .mode = mode};
}

/// The parts of the main window, put together as it does.
class Window final : public QWidget
{
public:
    explicit Window(bool stale = false)
    {
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->setSpacing(0);
        auto *band = new AccountBand(account(Environment::Production, AccountMode::Protected), this);
        band->setRights(u"signed in as “ops laptop” · may view and manage"_s, u"may view and manage"_s);
        auto *menu = new QPushButton(themedIcon(Icon::Menu), {}, band);
        band->addTrailingWidget(menu);
        outer->addWidget(band);
        auto *body = new QVBoxLayout;
        body->setContentsMargins(16, 12, 16, 12);
        body->setSpacing(12);
        auto *tools = new QHBoxLayout;
        auto *create = new QPushButton(themedIcon(Icon::Add), u"New token"_s, this);
        setButtonKind(create, ButtonKind::Primary);
        auto *remove = new QPushButton(themedIcon(Icon::Delete), u"Delete…"_s, this);
        setButtonKind(remove, ButtonKind::Danger);
        tools->addWidget(create);
        tools->addWidget(remove);
        tools->addStretch();
        tools->addWidget(new QPushButton(themedIcon(Icon::Find), u"Find by ID…"_s, this));
        body->addLayout(tools);
        body->addWidget(new FilterBar(this));
        banner = new ErrorBanner(this);
        body->addWidget(banner);
        auto *splitter = new QSplitter(this);
        pane = new TokenTablePane(splitter);
        details = new DetailsPane(splitter);
        splitter->setStretchFactor(0, 1);
        splitter->setCollapsible(1, false);
        body->addWidget(splitter, 1);
        paging = new PagingBar(this);
        body->addWidget(paging);
        outer->addLayout(body, 1);
        auto *status = new StatusLine(this);
        status->showUpdated(now, std::chrono::milliseconds(84));
        status->setClipboardSeconds(22);
        status->setHost(u"api.lightspark.com"_s);
        outer->addWidget(status);

        model.setNow(now);
        model.setOwnClientId(u"5fd0c7aa84054f890000e63bca48e911"_s);
        model.setTokens(sampleTokens(), false);
        proxy.setSourceModel(&model);
        pane->view()->setModel(&proxy);
        pane->view()->setStale(stale);
        pane->view()->selectRow(1);
        pane->view()->setFocus();
        details->showToken(sampleTokens().at(1), Freshness::Fresh, now);
        ListState state;
        state.isLoaded = true;
        state.rows = 100;
        state.totalCount = 238;
        state.canReadOn = true;
        paging->setState(state, {.firstRow = 20,
                                 .shownRows = 10,
                                 .passingRows = 100,
                                 .isSorted = true,
                                 .canGoForward = true,
                                 .canGoToLast = true});
        resize(1232, 672);
    }

    ErrorBanner *banner;
    TokenTablePane *pane;
    DetailsPane *details;
    PagingBar *paging;
    TokenTableModel model;
    TokenSortFilterModel proxy;
};

void addButtons(QVBoxLayout &layout, QWidget *parent)
{
    const QList<std::pair<ButtonKind, QString>> kinds = {
        {ButtonKind::Normal, u"Normal"_s},  {ButtonKind::Primary, u"Primary"_s},
        {ButtonKind::Danger, u"Danger…"_s}, {ButtonKind::DangerFilled, u"Delete 2 tokens"_s},
        {ButtonKind::Link, u"Copy"_s},      {ButtonKind::Choice, u"Payments"_s}};
    for (const bool enabled : {true, false}) {
        auto *row = new QHBoxLayout;
        for (const auto &[kind, text] : kinds) {
            auto *button = new QPushButton(text, parent);
            setButtonKind(button, kind);
            if (kind == ButtonKind::Choice) {
                button->setCheckable(true);
                button->setChecked(true);
            }
            button->setEnabled(enabled);
            row->addWidget(button);
        }
        auto *menuButton = new MenuButton(u"Save as…"_s, parent);
        menuButton->setPopup(new QMenu(menuButton));
        menuButton->setEnabled(enabled);
        row->addWidget(menuButton);
        auto *disabledField = new QLineEdit(u"field"_s, parent);
        disabledField->setEnabled(enabled);
        row->addWidget(disabledField);
        auto *check = new QCheckBox(u"VIEW"_s, parent);
        check->setChecked(true);
        check->setEnabled(enabled);
        row->addWidget(check);
        row->addWidget(new QCheckBox(u"MANAGE"_s, parent));
        auto *radio = new QRadioButton(u"One"_s, parent);
        radio->setChecked(true);
        row->addWidget(radio);
        row->addStretch();
        layout.addLayout(row);
    }
}

void saveParts(const QDir &folder)
{
    QWidget parts;
    auto *layout = new QVBoxLayout(&parts);
    for (const Environment environment :
         {Environment::Production, Environment::Sandbox, Environment::Other, Environment::Unlabelled})
        layout->addWidget(new AccountBand(account(environment, AccountMode::Normal), &parts));
    addButtons(*layout, &parts);
    for (const auto kind :
         {MessagePanel::Kind::Neutral, MessagePanel::Kind::Info, MessagePanel::Kind::Success,
          MessagePanel::Kind::Warning, MessagePanel::Kind::Error}) {
        auto *panel = new MessagePanel(&parts);
        panel->setMessage(kind, u"Nothing was sent again. Your entries are kept."_s);
        panel->setDetails(u"details"_s);
        panel->setAction(kind == MessagePanel::Kind::Error ? u"Check now"_s : QString());
        layout->addWidget(panel);
    }
    auto *bar = new QProgressBar(&parts);
    bar->setValue(40);
    layout->addWidget(bar);
    auto *icons = new QHBoxLayout;
    for (int icon = 0; icon <= static_cast<int>(Icon::Lock); ++icon) {
        auto *label = new QLabel(&parts);
        label->setPixmap(themedIcon(static_cast<Icon>(icon)).pixmap(QSize(20, 20), 1));
        icons->addWidget(label);
    }
    layout->addLayout(icons);
    auto *appIcons = new QHBoxLayout;
    for (const int size : {16, 20, 24, 32, 48, 64, 128}) {
        auto *label = new QLabel(&parts);
        label->setPixmap(applicationIcon().pixmap(size, size));
        appIcons->addWidget(label);
    }
    layout->addLayout(appIcons);
    parts.resize(1100, 700);
    savePicture(parts, folder, u"parts"_s);
}

void saveStates(const QDir &folder)
{
    Window window(true);
    window.banner->showError({u"The service did not answer in time"_s,
                              u"Nothing was changed. The rows are from 14:02."_s, u"details"_s},
                             u"Try again"_s);
    savePicture(window, folder, u"offline"_s);
    window.banner->hideError();
    window.model.setTokens({}, false);
    window.pane->setState(TokenTablePane::State::NoMatches);
    window.details->showNothing();
    window.resize(900, 600);
    savePicture(window, folder, u"empty"_s);
    Window small;
    small.resize(760, 560);
    small.details->hide();
    savePicture(small, folder, u"narrow"_s);
    Window failed;
    failed.details->showToken(sampleTokens().at(6), Freshness::Failed, now,
                              u"The token could not be read: the service did not answer."_s);
    failed.resize(1000, 500);
    savePicture(failed, folder, u"failed"_s);
}

void saveMenu(const QDir &folder)
{
    QMenu menu;
    menu.addAction(themedIcon(Icon::Add), u"New token…"_s)->setShortcut(QKeySequence::New);
    menu.addAction(themedIcon(Icon::Delete), u"Delete…"_s)->setShortcut(QKeySequence::Delete);
    menu.addSeparator();
    QAction *checkable = menu.addAction(u"Details pane"_s);
    checkable->setCheckable(true);
    checkable->setChecked(true);
    menu.addMenu(u"Columns"_s)->addAction(u"Name"_s);
    menu.addAction(u"Disabled"_s)->setEnabled(false);
    menu.setActiveAction(menu.actions().at(0));
    savePicture(menu, folder, u"menu"_s);
}

void savePopups(const QDir &folder)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *box = new QComboBox(&window);
    box->addItems({u"Any time"_s, u"Today"_s, u"Last 7 days"_s, u"Custom range…"_s});
    layout->addWidget(box);
    layout->addWidget(new QCalendarWidget(&window));
    savePicture(window, folder, u"calendar"_s);
    box->showPopup();
    savePicture(*box->view()->window(), folder, u"combo"_s);
    box->hidePopup();
    TokenTablePane pane;
    TokenTableModel model;
    pane.view()->setModel(&model);
    pane.resize(700, 300);
    pane.setState(TokenTablePane::State::NoTokens);
    pane.setLoading(true);
    savePicture(pane, folder, u"first"_s);
}

void saveUnresolved(const QDir &folder)
{
    const Account account{
        .name = u"Acme payments"_s, .environment = Environment::Production, .mode = AccountMode::Protected};
    const UnresolvedChange change{.name = u"payout-worker-eu-2026-11"_s, .at = now};
    UnresolvedDialog unchecked(change, account, nullptr);
    savePicture(unchecked, folder, u"unresolved"_s);
    UnresolvedDialog one(change, account, nullptr);
    one.showResult(
        {.kind = ReconcileResult::Kind::One, .candidates = {sampleTokens().at(1)}, .mayDelete = true});
    savePicture(one, folder, u"unresolved-one"_s);
    UnresolvedDialog several(change, account, nullptr);
    several.showResult({.kind = ReconcileResult::Kind::Several, .candidates = sampleTokens().first(3)});
    savePicture(several, folder, u"unresolved-several"_s);
    HistoryDialog history(nullptr);
    history.setEntries(
        {{.at = now,
          .name = u"payout-worker-eu-2026-11"_s,
          .events = {JournalEvent::CreateAttempted, JournalEvent::CreateUnknown},
          .reason = u"timeout"_s},
         {.at = now.addDays(-1),
          .name = u"Nightly reconciliation"_s,
          .tokenId = sampleTokens().at(2).id,
          .events = {JournalEvent::Created, JournalEvent::SecretCopied, JournalEvent::HandoverEnded}},
         {.at = now.addDays(-3),
          .isDelete = true,
          .name = u"legacy importer"_s,
          .tokenId = sampleTokens().at(5).id,
          .events = {JournalEvent::DeleteAttempted, JournalEvent::Deleted}}});
    savePicture(history, folder, u"history"_s);
}

int faultCount = 0;

} // namespace

void savePicture(QWidget &widget, const QDir &folder, const QString &name)
{
    widget.show();
    widget.ensurePolished();
    // A dialog fits its height in steps.
    for (int turn = 0; turn < 20; ++turn)
        QApplication::processEvents();
    widget.grab().save(folder.filePath(name + u".png"_s));
    const QStringList faults = faultsOf(widget);
    faultCount += int(faults.size());
    for (const QString &fault : faults)
        std::fputs(qUtf8Printable(name + u": "_s + fault + u'\n'), stdout);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    QDir().mkpath(folder.path());
    PseudoLanguage pseudo;
    std::optional<WindowLanguage> language;
    if (arguments.value(4) == "pseudo"_L1)
        QApplication::installTranslator(&pseudo);
    else
        language.emplace(arguments.value(4, u"en"_s));
    if (arguments.value(3) == "rtl"_L1) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QLocale::Hebrew));
    }
    if (arguments.size() > 5)
        QApplication::setFont(QFont(arguments.at(5), 10));
    applyTheme(application, arguments.value(2) == "dark"_L1 ? ColorScheme::Dark : ColorScheme::Light);
    {
        Window window;
        savePicture(window, folder, u"main"_s);
    }
    saveParts(folder);
    saveStates(folder);
    saveMenu(folder);
    savePopups(folder);
    saveUnresolved(folder);
    saveGuard(folder);
    DateRangeDialog range(u"Created between"_s, {}, now.date(), nullptr);
    savePicture(range, folder, u"range"_s);
    saveAccountPictures(folder);
    saveReviewPictures(folder);
    saveWindowPictures(folder);
    return faultCount == 0 ? 0 : 1;
}
