//! The codes that referrals for massage commonly carry, to choose from. Their wording is the page's own: the code set's
//! descriptors are not repeated here.

use serde::Serialize;

/// A common code with the condition that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CommonDiagnosis {
    /// The code.
    pub code: &'static str,
    /// The condition.
    pub condition: Condition,
    /// The side of the body, where the code says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
}

/// A side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// A condition, as a page words it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(
    missing_docs,
    reason = "the names say what they are; the words are the page's"
)]
pub enum Condition {
    NeckPain,
    LowBackPain,
    OtherLowBackPain,
    MidBackPain,
    LumbarNerveRootPain,
    LowBackPainWithSciatica,
    BackMuscleSpasm,
    OtherMuscleSpasm,
    MusclePain,
    Fibromyalgia,
    Whiplash,
    NeckStrain,
    MidBackSprain,
    LowBackStrain,
    ShoulderStrain,
    ShoulderPain,
    ShoulderImpingement,
    ShoulderBursitis,
    TensionHeadache,
    CarpalTunnel,
}

const fn common(code: &'static str, condition: Condition) -> CommonDiagnosis {
    CommonDiagnosis {
        code,
        condition,
        side: None,
    }
}

const fn right(code: &'static str, condition: Condition) -> CommonDiagnosis {
    CommonDiagnosis {
        side: Some(Side::Right),
        ..common(code, condition)
    }
}

const fn left(code: &'static str, condition: Condition) -> CommonDiagnosis {
    CommonDiagnosis {
        side: Some(Side::Left),
        ..common(code, condition)
    }
}

/// The codes, in the order in which they are shown.
pub const COMMON: &[CommonDiagnosis] = &[
    common("M54.2", Condition::NeckPain),
    common("M54.50", Condition::LowBackPain),
    common("M54.59", Condition::OtherLowBackPain),
    common("M54.6", Condition::MidBackPain),
    common("M54.16", Condition::LumbarNerveRootPain),
    right("M54.41", Condition::LowBackPainWithSciatica),
    left("M54.42", Condition::LowBackPainWithSciatica),
    common("M62.830", Condition::BackMuscleSpasm),
    common("M62.838", Condition::OtherMuscleSpasm),
    common("M79.18", Condition::MusclePain),
    common("M79.7", Condition::Fibromyalgia),
    common("S13.4XXA", Condition::Whiplash),
    common("S16.1XXA", Condition::NeckStrain),
    common("S23.3XXA", Condition::MidBackSprain),
    common("S39.012A", Condition::LowBackStrain),
    right("S46.811A", Condition::ShoulderStrain),
    left("S46.812A", Condition::ShoulderStrain),
    right("M25.511", Condition::ShoulderPain),
    left("M25.512", Condition::ShoulderPain),
    right("M75.41", Condition::ShoulderImpingement),
    left("M75.42", Condition::ShoulderImpingement),
    right("M75.51", Condition::ShoulderBursitis),
    left("M75.52", Condition::ShoulderBursitis),
    common("G44.209", Condition::TensionHeadache),
    right("G56.01", Condition::CarpalTunnel),
    left("G56.02", Condition::CarpalTunnel),
];
