//! Random numbers that come out alike on every machine; the tests and benches that draw include this file.

/// SplitMix64 (Steele, Lea and Flood 2014): every seed is as good as another.
pub(crate) struct SplitMix64 {
    state: u64,
}

impl SplitMix64 {
    pub(crate) const fn seeded(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Returns the next number of the sequence.
    pub(crate) fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = self.state;
        let mixed = (mixed ^ mixed.wrapping_shr(30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed.wrapping_shr(27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed.wrapping_shr(31)
    }
}
