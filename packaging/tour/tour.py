#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The main job in the real window: list, filter, next page, details, select, create, copy the secret, prove it, rotate, delete.

tour.py FOLDER PICTURES, on a display with an accessibility bus. The programs are in FOLDER/bin. Prints each step; screenshots go to PICTURES.
The new credential is proven from outside of the program, with curl.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import desktop
from desktop import Desktop, screenshot, wait_until

NAME = "payout-worker-eu-tour"
NEW_NAME = NAME + "-next"
WINDOW = "Tokenry"


def curl_status(base_url, client_id, secret):
    """The status of a list call with these credentials, which go to curl on its standard input and not as an argument."""
    result = subprocess.run(
        ["curl", "--silent", "--output", "/dev/null", "--write-out", "%{http_code}", "--config", "-", base_url + "/tokens?limit=1"],
        input=f'user = "{client_id}:{secret}"\n', capture_output=True, text=True, check=True)
    return int(result.stdout)


def clipboard():
    """Empty while nobody offers any text: then xclip fails."""
    return subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, text=True).stdout


def listening_url(process):
    """Where the program's sandbox listens: the loopback port of its child process."""
    children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    inodes = set()
    for child in children:
        for entry in pathlib.Path(f"/proc/{child}/fd").iterdir():
            target = entry.readlink() if entry.is_symlink() else None
            if target and str(target).startswith("socket:["):
                inodes.add(str(target)[8:-1])
    for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[3] == "0A" and fields[9] in inodes:
            return f"http://127.0.0.1:{int(fields[1].split(':')[1], 16)}/umaaas/v1"
    raise desktop.Missing("the sandbox listens nowhere")


class Tour:
    def __init__(self, pictures):
        self.pictures = pictures
        shutil.rmtree(self.pictures, ignore_errors=True)
        self.pictures.mkdir(parents=True)
        self.number = 0

    def step(self, said, picture, window=WINDOW):
        self.number += 1
        path = self.pictures / f"{self.number:02}-{picture}.png"
        screenshot(path, window)
        print(f"{self.number:2}. {said}  [{path.name}]", flush=True)

    @staticmethod
    def range(screen):
        """The shown rows and how many there are."""
        return wait_until(lambda: next(text for text in screen.texts() if re.search(r"\d–[\d,.]+ of ", text)), "the range of the rows")

    def run(self, process):
        screen = Desktop()
        screen.window(WINDOW)
        wait_until(lambda: screen.row_count() > 0, "the first page")
        first = screen.column(0)
        self.step(f"List: {self.range(screen)} tokens, the first is “{first[0]}”.", "list")

        screen.press("Next page")
        wait_until(lambda: screen.column(0) != first and screen.row_count() > 0, "the next page")
        self.step(f"Next page: {self.range(screen)}.", "next-page")

        screen.type_into("Name filter", "payout")
        wait_until(lambda: all("payout" in name.lower() for name in screen.column(0)), "only payout rows")
        self.step(f"Filter: names with “payout”: {self.range(screen)}.", "filter")

        name = screen.cell(1, 0)
        screen.select_row(1)
        screen.wait_for_text("Shown once, when the token was created")
        self.step(f"Details of “{name}”, read by its id.", "details")

        screen.press("Clear filters")
        wait_until(lambda: screen.column(0) == first, "the unfiltered list")
        self.select(screen)
        wait_until(lambda: screen.column(0) == first, "the unfiltered list")
        client_id, secret = self.create(screen)

        base_url = listening_url(process)
        status = curl_status(base_url, client_id, secret)
        assert status == 200, f"curl with the new credential: {status}"
        print(f"    curl with the new credential: {status}", flush=True)

        old = client_id, secret
        client_id, secret = self.rotate(screen)
        assert curl_status(base_url, *old) == 401, "curl with the old credential of the rotation"
        assert curl_status(base_url, client_id, secret) == 200, "curl with the new credential of the rotation"
        print("    curl with the old credential: 401, with the new one: 200", flush=True)

        self.delete(screen)
        status = curl_status(base_url, client_id, secret)
        assert status == 401, f"curl with the deleted credential: {status}"
        print(f"    curl with the deleted credential: {status}", flush=True)

    def select(self, screen):
        for row in (1, 2, 3):
            screen.check_row(row)
        screen.wait_for_text("3 selected")
        self.step("Three tokens are checked.", "selection")
        search = screen.cell(2, 0)
        screen.type_into("Search", search)
        said = screen.wait_for_text("not shown by the filter")
        self.step(f"Search hides some of them, and nothing is deleted unasked: {said}.", "hidden-selection")
        screen.press("Drop hidden")
        screen.press("Remove filter Search: " + search)
        wait_until(lambda: screen.row_count() > 3, "the rows without the search")
        screen.check_row(next(row for row in range(4) if screen.is_checked(row)))
        screen.wait_for_text("Nothing is checked")

    def create(self, screen):
        screen.press("New token")
        screen.find("Create token")
        screen.type_into("Name", NAME)
        screen.press("Payments")
        self.step("Create: a name and the Payments preset.", "create", "New token")

        screen.press("Create token")
        screen.find("Copy secret")
        self.step("The secret, shown once and masked.", "secret", "Keep this secret")
        client_id, secret = self.copy_pair(screen)
        screen.press("Test credentials")
        screen.wait_for_text("Accepted")
        self.step("Copied; and the service accepts the new credentials.", "secret-copied", "Keep this secret")
        screen.press("Done")
        screen.wait_gone("Copy secret")
        wait_until(lambda: NAME in screen.column(0), "the new token in the list")
        self.step("The new token is in the list.", "created")
        return client_id, secret

    def copy_pair(self, screen):
        before = clipboard()
        screen.press("Copy client ID")
        client_id = wait_until(lambda: clipboard() != before and clipboard(), "the client id on the clipboard")
        screen.press("Copy secret")
        screen.wait_for_text("Copied")
        secret = wait_until(lambda: clipboard() != client_id and clipboard(), "the secret on the clipboard")
        return client_id, secret

    def rotate(self, screen):
        screen.select_row(screen.column(0).index(NAME))
        screen.press("Rotate")
        screen.type_into("Name of the new token", NEW_NAME)
        self.step("Rotate: what will happen, and the name of the new token.", "rotate", "Rotate")
        screen.press("Start rotation")
        screen.find("Copy secret")
        screen.wait_for_text("Accepted by the service.")
        client_id, secret = self.copy_pair(screen)
        screen.press("Done")
        screen.wait_gone("Copy secret")
        screen.press("Rotations")
        screen.wait_for_text("Waiting for you.")
        self.step("The rotation waits until the new pair is deployed; both tokens work.", "rotation-waits")
        screen.press("It is deployed")
        screen.find("Delete token")
        screen.press("Delete token")
        screen.wait_for_text("old token deleted and gone")
        self.step("The old token is deleted, and a read shows that it is gone.", "rotation-done")
        screen.press("Tokens page")
        wait_until(lambda: NEW_NAME in screen.column(0) and NAME not in screen.column(0), "the new token in the list")
        return client_id, secret

    def delete(self, screen):
        screen.select_row(screen.column(0).index(NEW_NAME))
        screen.press("Delete")
        screen.find("Delete token")
        self.step("Delete asks first, and Cancel is the default.", "delete", "Delete this token")
        screen.press("Delete token")
        wait_until(lambda: NEW_NAME not in screen.column(0), "the end of the token")
        self.step("Deleted, and gone from the list.", "deleted")


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    state = tempfile.mkdtemp(prefix="tokenry-tour-")
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    # A window that is there before its manager may get lost between the two.
    wait_until(lambda: subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode == 0, "the window manager")
    process = subprocess.Popen([str(build / "bin" / "tokenry"), "--sandbox", "--state-dir", state])
    tour = Tour(pathlib.Path(sys.argv[2]).resolve())
    try:
        tour.run(process)
        print(f"Done. {tour.number} screenshots are in {sys.argv[2]}.")
        return 0
    except (AssertionError, subprocess.CalledProcessError) as error:
        screenshot(tour.pictures / "failed.png")
        print(f"The tour failed: {error}", file=sys.stderr)
        return 1
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
        manager.terminate()
        shutil.rmtree(state, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
