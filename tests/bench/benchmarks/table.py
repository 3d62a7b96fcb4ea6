# SPDX-License-Identifier: Apache-2.0
"""What a work gives back, and how it is printed."""
import dataclasses


@dataclasses.dataclass
class Row:
    """One line of the table. Without a floor, `goal` is the most that `ours` should be; with one, the most that the ratio should be."""
    work: str
    ours: float
    unit: str
    floor: float | None = None
    goal: float | None = None
    at_least: bool = False  # the goal is the least that the ratio should be
    spread: str = ""

    @property
    def ratio(self):
        return None if self.floor is None else self.ours / self.floor

    @property
    def judged(self):
        return self.ours if self.floor is None else self.ratio

    @property
    def is_met(self):
        if self.goal is None:
            return None
        return self.judged >= self.goal if self.at_least else self.judged <= self.goal

    def as_dict(self):
        return {**dataclasses.asdict(self), "ratio": self.ratio, "isMet": self.is_met}

    def cells(self):
        met = {None: "", True: "met", False: "missed"}[self.is_met]
        goal = "" if self.goal is None else f"{'≥' if self.at_least else '≤'} {self.goal:g}"
        return [self.work, f"{number(self.ours)} {self.unit}", "" if self.floor is None else f"{number(self.floor)} {self.unit}",
                "" if self.ratio is None else f"{self.ratio:.2f}", goal, met, self.spread]


HEAD = ["work", "ours", "floor", "ratio", "goal", "", "spread"]


def number(value):
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def as_text(rows):
    lines = [HEAD] + [row.cells() for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)


def as_markdown(rows):
    lines = [HEAD, ["---"] * len(HEAD)] + [row.cells() for row in rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
