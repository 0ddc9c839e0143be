//! Units of the timed services 97124 and 97140.

/// The fewest minutes that are billed.
pub const LEAST_MINUTES: u32 = 8;

/// The minutes of a unit.
const UNIT: u32 = 15;

/// Returns how many units a session of so many minutes is billed as: none under 8 minutes, then one more for each
/// quarter of an hour, of which the last may fall short by seven minutes (CMS, total-minute rule).
///
/// # Examples
///
/// ```
/// use coverage_estimator::request::units::units;
///
/// assert_eq!(units(60), 4);
/// assert_eq!(units(7), 0);
/// ```
#[must_use]
pub fn units(minutes: u32) -> u32 {
    minutes
        .checked_sub(LEAST_MINUTES)
        .and_then(|more| more.checked_div(UNIT))
        .map_or(0, |more| more.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::units;

    #[test]
    fn a_unit_begins_with_its_eighth_minute() {
        let table = [
            (0, 0),
            (7, 0),
            (8, 1),
            (22, 1),
            (23, 2),
            (37, 2),
            (38, 3),
            (52, 3),
            (53, 4),
            (67, 4),
            (68, 5),
        ];
        for (minutes, expected) in table {
            assert_eq!(units(minutes), expected, "{minutes} minutes");
        }
    }
}
