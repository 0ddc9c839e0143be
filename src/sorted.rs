//! Short lists in order.

/// Returns the items in the order of their keys, those of one key as they stood.
///
/// The library's sort is some 4 KB of code for each type that it sorts, which every patient would load; the lists of an
/// answer are a few dozen long.
pub fn sorted_by_key<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::with_capacity(items.len());
    for item in items {
        let place = sorted.partition_point(|one| key(one) <= key(&item));
        sorted.insert(place, item);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::sorted_by_key;

    #[test]
    fn items_of_one_key_stay_as_they_stood() {
        let items = vec![(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        let sorted = sorted_by_key(items, |(key, _)| *key);
        assert_eq!(sorted, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
    }
}
