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
    /// At which point of an injury's course, where the code says one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encounter: Option<Encounter>,
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

/// The point of an injury's course that the seventh character of its code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Encounter {
    /// `A`: while the injury is treated actively.
    Active,
    /// `D`: routine care while it heals, the usual one for therapy.
    Healing,
    /// `S`: for what an injury has left behind.
    LaterEffect,
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
    NeckNerveRootPain,
    LowBackPain,
    OtherLowBackPain,
    MidBackPain,
    LumbarNerveRootPain,
    LowBackPainWithSciatica,
    LumbarDiscBackPain,
    LumbarDiscLegPain,
    LumbarDiscBackAndLegPain,
    LumbarDiscDegeneration,
    BackMuscleSpasm,
    OtherMuscleSpasm,
    MusclePain,
    Fibromyalgia,
    JawJointPain,
    Whiplash,
    NeckStrain,
    MidBackSprain,
    LowBackStrain,
    ShoulderStrain,
    ShoulderPain,
    ShoulderImpingement,
    ShoulderBursitis,
    Migraine,
    TensionHeadache,
    Headache,
    CarpalTunnel,
    Lymphedema,
    LymphedemaAfterMastectomy,
    AfterJointReplacement,
    ReplacedHip,
    ReplacedKnee,
    PlantarFasciitis,
}

const fn common(code: &'static str, condition: Condition) -> CommonDiagnosis {
    CommonDiagnosis {
        code,
        condition,
        side: None,
        encounter: None,
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

const fn at(encounter: Encounter, code: CommonDiagnosis) -> CommonDiagnosis {
    CommonDiagnosis {
        encounter: Some(encounter),
        ..code
    }
}

/// The codes, in the order in which they are shown.
#[rustfmt::skip]
pub const COMMON: &[CommonDiagnosis] = &[
    common("M54.2", Condition::NeckPain),
    common("M54.12", Condition::NeckNerveRootPain),
    common("M54.50", Condition::LowBackPain),
    common("M54.59", Condition::OtherLowBackPain),
    common("M54.6", Condition::MidBackPain),
    common("M54.16", Condition::LumbarNerveRootPain),
    right("M54.41", Condition::LowBackPainWithSciatica),
    left("M54.42", Condition::LowBackPainWithSciatica),
    common("M51.360", Condition::LumbarDiscBackPain),
    common("M51.361", Condition::LumbarDiscLegPain),
    common("M51.362", Condition::LumbarDiscBackAndLegPain),
    common("M51.369", Condition::LumbarDiscDegeneration),
    common("M62.830", Condition::BackMuscleSpasm),
    common("M62.838", Condition::OtherMuscleSpasm),
    common("M79.18", Condition::MusclePain),
    common("M79.7", Condition::Fibromyalgia),
    right("M26.621", Condition::JawJointPain),
    left("M26.622", Condition::JawJointPain),
    common("M26.623", Condition::JawJointPain),
    at(Encounter::Active,      common("S13.4XXA", Condition::Whiplash)),
    at(Encounter::Healing,     common("S13.4XXD", Condition::Whiplash)),
    at(Encounter::LaterEffect, common("S13.4XXS", Condition::Whiplash)),
    at(Encounter::Active,      common("S16.1XXA", Condition::NeckStrain)),
    at(Encounter::Healing,     common("S16.1XXD", Condition::NeckStrain)),
    at(Encounter::LaterEffect, common("S16.1XXS", Condition::NeckStrain)),
    at(Encounter::Active,      common("S23.3XXA", Condition::MidBackSprain)),
    at(Encounter::Healing,     common("S23.3XXD", Condition::MidBackSprain)),
    at(Encounter::LaterEffect, common("S23.3XXS", Condition::MidBackSprain)),
    at(Encounter::Active,      common("S39.012A", Condition::LowBackStrain)),
    at(Encounter::Healing,     common("S39.012D", Condition::LowBackStrain)),
    at(Encounter::LaterEffect, common("S39.012S", Condition::LowBackStrain)),
    at(Encounter::Active,      right("S46.811A", Condition::ShoulderStrain)),
    at(Encounter::Healing,     right("S46.811D", Condition::ShoulderStrain)),
    at(Encounter::LaterEffect, right("S46.811S", Condition::ShoulderStrain)),
    at(Encounter::Active,      left("S46.812A", Condition::ShoulderStrain)),
    at(Encounter::Healing,     left("S46.812D", Condition::ShoulderStrain)),
    at(Encounter::LaterEffect, left("S46.812S", Condition::ShoulderStrain)),
    right("M25.511", Condition::ShoulderPain),
    left("M25.512", Condition::ShoulderPain),
    right("M75.41", Condition::ShoulderImpingement),
    left("M75.42", Condition::ShoulderImpingement),
    right("M75.51", Condition::ShoulderBursitis),
    left("M75.52", Condition::ShoulderBursitis),
    common("G43.909", Condition::Migraine),
    common("G44.209", Condition::TensionHeadache),
    common("R51.9", Condition::Headache),
    right("G56.01", Condition::CarpalTunnel),
    left("G56.02", Condition::CarpalTunnel),
    common("I89.0", Condition::Lymphedema),
    common("I97.2", Condition::LymphedemaAfterMastectomy),
    common("Z47.1", Condition::AfterJointReplacement),
    right("Z96.641", Condition::ReplacedHip),
    left("Z96.642", Condition::ReplacedHip),
    right("Z96.651", Condition::ReplacedKnee),
    left("Z96.652", Condition::ReplacedKnee),
    common("M72.2", Condition::PlantarFasciitis),
];
